import type { ItemKind } from '@/content/facts/item';
import { tidyName, tidyText } from '@/lib/name';

/**
 * A question as its form says it, row by row; an empty row counts as not written.
 * - `one`, `several`: `options` are what may be chosen, `right` the numbers of the right ones (from 1);
 * - `order`: `options` from first to last; `right` stays empty;
 * - `match`: `options` are the left sides, `right` their right sides in the same rows; one right side may be left over;
 * - `number`: `options` holds the unit, `right` the number, and further numbers that are taken as right;
 * - `account`: `options` holds the statement, `right` one of `a`, `b`, `both`, `neither`, `explanations` one for each, so.
 */
export type Draft = {
  kind: ItemKind;
  prompt: string;
  options: readonly string[];
  right: readonly string[];
  explanations: readonly string[];
  /** The claims it rests on, the one to reread first. */
  claims: readonly string[];
};

/** Why a draft cannot be taken: a refusal code, and the field at which its sentence stands. */
export type DraftProblem = { code: string; field: 'prompt' | 'options' | 'right' | 'explanations' | 'claims' };

/** The bounds of a question, as the built-in ones keep them (content/items.test.ts). */
export const bounds = {
  promptWords: 35,
  promptCharacters: 300,
  optionCharacters: 160,
  explanationWords: 40,
  explanationCharacters: 400,
  options: [3, 5],
  /** One choice may be one of two: true or false. */
  choices: [2, 5],
  pairs: [3, 4],
  claims: 5,
  /** The longest option may be so many times as long as the shortest: a longer one gives the answer away. */
  likeLength: 1.6,
  /** Names and numbers up to so many characters give nothing away by their length. */
  shortOption: 20,
} as const;

/** A draft with single spaces and its line breaks, and without what cannot be seen. */
export const tidied = (draft: Draft): Draft => ({
  ...draft,
  prompt: tidyText(draft.prompt),
  options: draft.options.map(tidyText),
  right: draft.right.map(tidyText),
  explanations: draft.explanations.map(tidyText),
  claims: draft.claims.map(tidyName).filter(Boolean),
});
