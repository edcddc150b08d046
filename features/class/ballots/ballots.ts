import { z } from 'zod';
import { type Phase, phases, type Stance, stances } from '@/content/facts/poll';
import { mostPupils } from '../class';

/** How many ballots said what. */
export type Counts = Record<Stance, number>;
/** What was counted in a room, by phase; null: not counted. */
export type Ballots = Record<Phase, Counts | null>;

const count = z
  .string({ error: 'give-a-count' })
  .trim()
  .regex(/^\d{1,4}$/, { error: 'give-a-count' })
  .transform(Number);

/** The fields of `/classes/<id>/ballots`. */
export const ballotShape = z.object({
  phase: z.enum(phases, { error: 'choose-a-phase' }),
  lost: count,
  slipping: count,
  held: count,
  unsure: count,
  /** How many ballots there are in all, counted apart; empty: not counted. */
  all: z
    .string()
    .trim()
    .regex(/^(\d{1,4})?$/, { error: 'give-a-count' })
    .transform((text) => (text === '' ? null : Number(text)))
    .default(null),
});

export const sumOf = (counts: Counts): number => stances.reduce((sum, stance) => sum + counts[stance], 0);

/** Why counts cannot be taken: they do not add up, or there is no room for so many. Null when they can. */
export function whyNotCounted(counts: Counts, all: number | null): { code: string; field: string } | null {
  const sum = sumOf(counts);
  if (sum > mostPupils) return { code: 'too-many-ballots', field: 'lost' };
  return all !== null && all !== sum ? { code: 'ballots-do-not-add-up', field: 'all' } : null;
}
