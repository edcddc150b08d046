import { z } from 'zod';
import { chapterSlugs } from '@/content/facts/chapters';
import { itemKinds, itemParts } from '@/content/facts/item';
import { items } from '@/content/facts/items';
import { listItemIds, type Scope } from '@/features/quiz/bank';
import { type Class, classFeedbacks } from '../class';
import type { ClassSettings } from '../class-settings';
import { instantOf, isZone } from '../local-time';
import { titleShape } from '../title';

const number = (from: number, to: number, error: string) =>
  z
    .string({ error })
    .trim()
    .regex(/^\d{1,3}$/, { error })
    .transform(Number)
    .refine((n) => n >= from && n <= to, { error });

/** The fields of `/classes/<id>/settings`. Messages are refusal codes. */
export const settingsShape = z
  .object({
    title: titleShape,
    chapters: z.array(z.enum(chapterSlugs, { error: 'unknown-chapter' })),
    scope: z.enum(['all', ...itemParts], { error: 'class-scope' }),
    length: z
      .string({ error: 'class-length' })
      .trim()
      .toLowerCase()
      .regex(/^(all|[1-9]\d?|100)$/, { error: 'class-length' })
      .transform((text) => (text === 'all' ? text : Number(text))),
    kinds: z.array(z.enum(itemKinds, { error: 'choose-kinds' })).min(1, { error: 'choose-kinds' }),
    attempts: number(1, 10, 'class-attempts'),
    due: z.string().trim().default(''),
    zone: z.string({ error: 'unknown-zone' }).refine(isZone, { error: 'unknown-zone' }),
    feedback: z.enum(classFeedbacks, { error: 'choose-feedback' }),
    poll: z.enum(['on', 'off'], { error: 'choose-poll' }),
    closed: z.enum(['', 'on', 'off', 'yes', 'no'], { error: 'wrong-field' }).optional(),
    version: z
      .string({ error: 'wrong-token' })
      .regex(/^\d{1,9}$/, { error: 'wrong-token' })
      .transform(Number),
  })
  .superRefine(({ scope, kinds, due, zone, feedback }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (!hasItems(scope, kinds)) refuse('kinds', 'no-items-left');
    const instant = due === '' ? null : instantOf(due, zone);
    if (instant === 'unreadable') refuse('due', 'unreadable-time');
    if (instant === 'no-such-time') refuse('due', 'no-such-time');
    if (instant === null && feedback === 'after-due') refuse('due', 'due-needed');
  });

/** True when the bank has a question of one of these kinds about this scope. */
const hasItems = (scope: Scope, kinds: readonly string[]): boolean =>
  listItemIds(scope).some((id) => kinds.includes(items[id].kind));

/**
 * What a form that fits sets.
 * @param before the class as it is: a due time that stays as it is may be over
 * @returns the refusal code for `due` when it cannot be set newly
 */
export function settingsFrom(
  { poll, closed, due: typed, version: _, ...rest }: z.output<typeof settingsShape>,
  before: Pick<Class, 'due' | 'expiresAt'>,
  now: Date,
): ClassSettings | 'time-is-over' | 'due-after-end' {
  const instant = typed === '' ? null : instantOf(typed, rest.zone);
  const due = typeof instant === 'string' ? null : instant;
  if (due && !isSameMinute(due, before.due)) {
    if (due <= now) return 'time-is-over';
    if (due > before.expiresAt) return 'due-after-end';
  }
  return { ...rest, due, hasPoll: poll === 'on', isClosed: closed === 'on' || closed === 'yes' };
}

const isSameMinute = (one: Date, other: Date | null): boolean =>
  other !== null && Math.floor(one.getTime() / 60_000) === Math.floor(other.getTime() / 60_000);
