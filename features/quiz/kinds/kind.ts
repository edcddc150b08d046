import type { BackTo, ItemFact } from '@/content/facts/item';
import type { ItemOf } from '../bank';

/** Why an answer cannot be taken: a refusal code. */
export type Unfit =
  | 'choose-an-answer'
  | 'choose-one-or-more'
  | 'choose-every-place'
  | 'choose-every-match'
  | 'give-a-number'
  | 'given-twice'
  | 'placed-twice'
  | 'not-a-number'
  | 'twofold-number'
  | 'unknown-answer';

export type PublicOption = { id: string; text: string };

/** What a reader sees of an item besides its prompt; nothing in it depends on the key. */
export type Face = {
  /** `account` only: the sentence of which one asks who says so. */
  statement: string | null;
  /** What may be chosen, put in order or, for `match`, the left sides. Empty for `number`. */
  options: PublicOption[];
  /** `match` only: the right sides to choose from. */
  rights: PublicOption[];
  /** `number` only: what the number counts. */
  unit: string | null;
};

export const plainFace: Face = { statement: null, options: [], rights: [], unit: null };

/** One option, left side or number explained, and the claim whose sentence, or the entry of the record, to reread. */
export type Explanation = PublicOption & {
  isRight: boolean;
  isChosen: boolean;
  /** Where it belongs and where it was put: a place in an order (from 1), or the other half of a pair. */
  placed: { as: 'place' | 'pair'; right: string; given: string } | null;
  explanation: string;
  claim: BackTo;
};

/** Puts things into the order of an attempt: the same for the same list, every time. */
export type Mix = <Value>(values: readonly Value[], part?: string) => Value[];

/**
 * How items of one kind are shown, answered, scored and explained. All pure. `given` are the form's `answer` values;
 * everything but `unfit` and `settled` takes them settled.
 */
export type Kind<Fact extends ItemFact> = {
  face(item: ItemOf<Fact>, mix: Mix, accountLabels: Readonly<Record<string, string>>): Face;
  /** Why the values cannot be taken, or null when they can. */
  unfit(fact: Fact, given: readonly string[]): Unfit | null;
  /** A fitting answer in the one way in which it is stored, so that the same answer is always the same list. */
  settled(fact: Fact, given: readonly string[]): string[];
  /** The share of the item's point, from 0 to 1. */
  share(fact: Fact, given: readonly string[]): number;
  /** Explains everything that could be answered. `face` is the one that was shown. */
  explain(item: ItemOf<Fact>, face: Face, given: readonly string[]): Explanation[];
  /** What is counted when one asks which answers pull: a bounded number of names for each item. */
  choices(item: ItemOf<Fact>, given: readonly string[]): string[];
};

/** What to reread first: the entry of the record, or the claim. Every item has one: a test of the bank says so. */
export const firstClaim = (fact: ItemFact): BackTo => fact.entry ?? (fact.claims[0] as BackTo);

/** True when a list holds a value twice. */
export const hasTwice = (values: readonly string[]): boolean => new Set(values).size < values.length;
