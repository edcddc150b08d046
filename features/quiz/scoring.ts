import type { ItemFact } from '@/content/facts/item';
import type { Item } from './bank';
import type { Unfit } from './kinds/kind';
import { kindOf } from './kinds/kinds';

/** What an answer is worth: every item one point, of which a part may be had (docs/decisions/0020-partial-credit.md). */
export type Score = { score: number; max: number };
export type { Unfit };

/** Says why an answer does not fit its item, or null when it does. `given` are the form's `answer` values. */
export const unfit = (fact: ItemFact, given: readonly string[]): Unfit | null => kindOf(fact).unfit(fact, given);

/** A fitting answer in the one way in which it is stored: `12,5` and `12.5` are the same answer. */
export const settled = (fact: ItemFact, given: readonly string[]): string[] => kindOf(fact).settled(fact, given);

/** Scores a settled answer. */
export const score = (fact: ItemFact, given: readonly string[]): Score => ({
  score: kindOf(fact).share(fact, given),
  max: 1,
});

/** What is counted of a settled answer when one asks which answers pull. */
export const choicesOf = (item: Item, given: readonly string[]): string[] =>
  // Fact and words of one item are of one kind.
  kindOf(item.fact).choices(item as never, given);

/** A score as pupils read it: with one decimal at most, for parts of a point are no finer than that to anybody. */
export const inTenths = (points: number): string => String(Math.round(points * 10) / 10);

/** A score as it is written for teachers and in files: no more than two decimals, none where there are none. */
export const written = (points: number): string => String(Math.round(points * 100) / 100);
