import { z } from 'zod';
import { type ItemPart, itemParts } from '@/content/facts/item';
import type { FormValues } from '@/lib/web/form-body';
import type { PerPart } from '../class';
import type { OwnClass } from '../own-class';
import type { Choice, ChosenItems } from './data';

/** The field that holds how many items of a chapter an attempt has. */
export const perField = (part: ItemPart): string => `per-${part}`;

const perShape = z
  .string()
  .trim()
  .regex(/^\d{0,2}$/, { error: 'give-a-number-of-questions' })
  .default('');

/** The fields of `/classes/<id>/items/choose`: `items` may be drawn, `always` are in every attempt. */
export const chooseShape = z.object({
  items: z.array(z.string()),
  always: z.array(z.string()),
  checks: z.enum(['', 'on'], { error: 'wrong-field' }).default(''),
  ...(Object.fromEntries(itemParts.map((part) => [perField(part), perShape])) as Record<string, typeof perShape>),
});

/** What a form that fits chooses. */
export function choiceFrom({ items, always, checks, ...numbers }: z.output<typeof chooseShape>): Choice {
  const perPart: PerPart = Object.fromEntries(
    itemParts.flatMap((part) => {
      const n = Number((numbers as Record<string, string>)[perField(part)] ?? '');
      return n > 0 ? [[part, n]] : [];
    }),
  );
  return { may: items, always, perPart, hasChecks: checks === 'on' };
}

/** What stands in the form. */
export type ChooseFields = {
  may: readonly string[];
  always: readonly string[];
  per: (part: ItemPart) => string;
  hasChecks: boolean;
};

/** What is saved, as fields. */
export const savedChoice = (own: OwnClass, { may, always }: ChosenItems): ChooseFields => ({
  may: may.map(({ id }) => id),
  always: always.map(({ id }) => id),
  per: (part) => String(own.perPart[part] ?? ''),
  hasChecks: own.hasChecks,
});

/** What was typed, as fields. */
export const typedChoice = (values: FormValues): ChooseFields => ({
  may: values.get('items') ?? [],
  always: values.get('always') ?? [],
  per: (part) => values.get(perField(part))?.[0] ?? '',
  hasChecks: values.get('checks')?.[0] === 'on',
});
