import type { NumberFact } from '@/content/facts/item';
import { writtenNumber } from '@/lib/written-number';
import { firstClaim, type Kind, plainFace } from './kind';

const typedNumber = (given: readonly string[]) => writtenNumber(given[0] ?? '');
/** Of a settled answer. */
const givenNumber = (given: readonly string[]): number | null => {
  const value = Number(given[0] || Number.NaN);
  return Number.isNaN(value) ? null : value;
};
const isRightNumber = (fact: NumberFact, value: number | null): boolean =>
  value !== null && (value === fact.right || (fact.accepts?.includes(value) ?? false));

/** A number as text: the whole point for the right one or one that is taken as right, else nothing. */
export const number: Kind<NumberFact> = {
  face: ({ words }) => ({ ...plainFace, unit: words.unit }),
  unfit(_fact, given) {
    if ((given[0] ?? '').trim() === '') return 'give-a-number';
    if (given.length > 1) return 'given-twice';
    const number = typedNumber(given);
    return number === null ? 'not-a-number' : number === 'twofold' ? 'twofold-number' : null;
  },
  settled: (_fact, given) => [String(typedNumber(given))],
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
