import { type ItemPart, itemParts } from '@/content/facts/item';
import type { AskedId } from '@/features/quiz/own-items/own-item-id';
import { shuffled } from '@/features/quiz/shuffle';
import type { Class } from '../class';

/** An item and what it is about. */
export type Asked = { id: AskedId; part: ItemPart };

/** What a class is asked: what every attempt has, and what the rest of it is drawn from. */
export type AskPlan = Pick<Class, 'length' | 'perPart'> & {
  always: readonly Asked[];
  /** None of them is among `always`. */
  pool: readonly Asked[];
};

export const isByChapter = ({ perPart }: Pick<AskPlan, 'perPart'>): boolean => Object.keys(perPart).length > 0;

/** All that can come up, in the order in which lists show it. */
export const askable = (plan: AskPlan): Asked[] => [
  ...plan.pool.filter(({ part }) => !isByChapter(plan) || plan.perPart[part]),
  ...plan.always,
];

/**
 * The items of an attempt: those that every attempt has, and as many others as its class says, of each chapter or
 * altogether. Items asked least often before are drawn first, in an order that the seed fixes.
 * @param before the items of earlier attempts, each as often as it was asked
 */
export function draw(plan: AskPlan, before: readonly string[], seed: string): AskedId[] {
  const times = ({ id }: Asked) => before.filter((one) => one === id).length;
  const ordered = (list: readonly Asked[]) => shuffled(list, seed).sort((a, b) => times(a) - times(b));
  const { always, pool, length, perPart } = plan;
  const rest = isByChapter(plan)
    ? itemParts.flatMap((part) => ordered(pool.filter((one) => one.part === part)).slice(0, perPart[part] ?? 0))
    : ordered(pool).slice(0, length === 'all' ? undefined : Math.max(0, length - always.length));
  return ordered([...always, ...rest]).map(({ id }) => id);
}

/** How many items an attempt has. */
export const sizeOf = (plan: AskPlan): number => draw(plan, [], '').length;

/** What a second attempt is after the explanations of the first: the same again, others as far as there are any, or all others. */
export type SecondAttempt = { says: 'same' | 'others' } | { says: 'some'; fresh: number };

/**
 * What a second attempt of this class shows, where answers are explained before it.
 * @returns null where there is none, or where explanations wait for the due time
 */
export function secondAttemptOf(plan: AskPlan, { attempts, feedback }: Pick<Class, 'attempts' | 'feedback'>) {
  if (attempts === 1 || feedback !== 'at-once') return null;
  const first = draw(plan, [], 'first');
  const fresh = draw(plan, first, 'second').filter((id) => !first.includes(id)).length;
  const second: SecondAttempt =
    fresh === 0 ? { says: 'same' } : fresh < first.length ? { says: 'some', fresh } : { says: 'others' };
  return second;
}
