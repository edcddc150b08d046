import type { NumberFact } from '@/content/facts/item';
import { firstClaim, type Kind, plainFace } from './kind';

/** Digits as a keyboard types them, with a point or a comma before decimals. No exponents, no other scripts' digits. */
const written = /^[+-]?\d{1,12}([.,]\d{1,6})?$/;

/** The number that a text says; null when it says none. Spaces around it do not count, and `12,5` is `12.5`. */
export function numberIn(text: string): number | null {
  const trimmed = text.trim();
  // Adding nothing makes −0 a plain 0.
  return written.test(trimmed) ? Number(trimmed.replace(',', '.')) + 0 : null;
}

const givenNumber = (given: readonly string[]): number | null => numberIn(given[0] ?? '');
const isRightNumber = (fact: NumberFact, value: number | null): boolean =>
  value !== null && (value === fact.right || (fact.accepts?.includes(value) ?? false));

/** A number as text: the whole point for the right one or one that is taken as right, else nothing. */
export const number: Kind<NumberFact> = {
  face: ({ words }) => ({ ...plainFace, unit: words.unit }),
  unfit(_fact, given) {
    if ((given[0] ?? '').trim() === '') return 'give-a-number';
    if (given.length > 1) return 'given-twice';
    return givenNumber(given) === null ? 'not-a-number' : null;
  },
  settled: (_fact, given) => [String(givenNumber(given))],
  share: (fact, given) => (isRightNumber(fact, givenNumber(given)) ? 1 : 0),
  explain({ fact, words }, { unit }, given) {
    const value = givenNumber(given);
    const isRight = isRightNumber(fact, value);
    const near = words.near ?? [];
    const right = isRight && value !== null ? value : fact.right;
    const line = (number: number, explanation: string, shown = String(number)) => ({
      id: String(number),
      text: `${shown} ${unit}`,
      isRight: number === right,
      isChosen: number === value,
      placed: null,
      explanation,
      claim: firstClaim(fact),
    });
    const isUnexplained = value !== null && !isRight && !near.some((other) => other.value === value);
    return [
      line(right, words.explanation, words.shown),
      ...(isUnexplained ? [line(value, '')] : []),
      ...near.map((other) => line(other.value, other.explanation)),
    ];
  },
  // Any number may be typed: only those that are explained get a counter of their own.
  choices({ fact, words }, given) {
    const value = givenNumber(given);
    const isKnown = isRightNumber(fact, value) || (words.near ?? []).some((other) => other.value === value);
    return [isKnown ? String(value) : 'other'];
  },
};
