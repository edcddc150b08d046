import { type AccountFact, accountAnswers, type OneFact } from '@/content/facts/item';

/** What an answer is worth. */
export type Score = { score: number; max: number };
/** Why an answer cannot be taken: a refusal code. */
export type Unfit = 'choose-an-answer' | 'unknown-answer';

type Scored = OneFact | AccountFact;

/** The options that may be chosen, in the order in which they were written. */
export const optionIds = (fact: Scored): readonly string[] =>
  fact.kind === 'account' ? accountAnswers : Object.keys(fact.options);

/** Says why an answer does not fit its item, or null when it does. `given` are the form's `answer` values. */
export function unfit(fact: Scored, given: readonly string[]): Unfit | null {
  if (given.length === 0 || given[0] === '') return 'choose-an-answer';
  return given.length === 1 && optionIds(fact).includes(given[0] ?? '') ? null : 'unknown-answer';
}

/** Scores a fitting answer: one point for the right option. */
export function score(fact: Scored, given: readonly string[]): Score {
  return { score: given[0] === fact.right ? 1 : 0, max: 1 };
}

/** A score as it is written: no more than two decimals, none where there are none. */
export const written = (points: number): string => String(Math.round(points * 100) / 100);
