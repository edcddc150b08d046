import { type ClaimId, claims } from '@/content/facts/claims';
import { accountAnswers } from '@/content/facts/item';
import { writtenNumber } from '@/lib/written-number';
import { bounds, type Draft, type DraftProblem } from './draft';

/** Thrown by a check of a draft, and caught where the draft came from. */
export class Wrong extends Error {
  constructor(
    readonly code: string,
    readonly field: DraftProblem['field'],
  ) {
    super(code);
  }
}

/** An option that was written, and the row in which it stands, from 1. */
export type Row = { text: string; explanation: string; number: number };

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;
const hasTwice = (texts: readonly string[]) => new Set(texts.map((text) => text.toLowerCase())).size < texts.length;

export function checkPrompt(prompt: string) {
  if (prompt === '') throw new Wrong('give-a-question', 'prompt');
  if (wordCount(prompt) > bounds.promptWords || prompt.length > bounds.promptCharacters)
    throw new Wrong('question-too-long', 'prompt');
}

/** The rows that were written, each whole, as many as the kind has, of like length. Explanations may be left out. */
export function rowsOf({ kind, options, explanations }: Draft): Row[] {
  const isSingle = kind === 'number' || kind === 'account';
  const all = options.map((text, place) => ({ text, explanation: explanations[place] ?? '', number: place + 1 }));
  const rows = isSingle ? all.slice(0, 1) : all.filter(({ text, explanation }) => text !== '' || explanation !== '');
  if (isSingle && (all.length > 1 || all[0]?.text === '' || all.length === 0))
    throw new Wrong(missing[kind], 'options');
  const [fewest, most] = isSingle ? [1, 1] : rowBounds[kind];
  if (rows.length > most) throw new Wrong(kind === 'match' ? 'too-many-pairs' : 'too-many-options', 'options');
  if (rows.length < fewest) throw new Wrong(tooFew[kind], 'options');
  if (rows.some(({ text }) => text === '')) throw new Wrong('option-missing', 'options');
  const texts = rows.map(({ text }) => text);
  if (texts.some((text) => text.length > bounds.optionCharacters)) throw new Wrong('option-too-long', 'options');
  if (hasTwice(texts)) throw new Wrong('option-twice', 'options');
  if (kind === 'one' || kind === 'several') checkLengths(texts.map((text) => text.length));
  checkExplanations(
    kind === 'account'
      ? accountAnswers.map((_, place) => explanations[place] ?? '')
      : rows.map(({ explanation }) => explanation),
  );
  return rows;
}

const rowBounds = { one: bounds.choices, several: bounds.options, order: bounds.options, match: bounds.pairs } as const;
const tooFew = {
  one: 'too-few-choices',
  several: 'too-few-options',
  order: 'too-few-options',
  match: 'too-few-pairs',
  number: 'give-a-unit',
  account: 'give-a-statement',
} as const;
const missing = { number: 'give-a-unit', account: 'give-a-statement' } as const;

function checkLengths(lengths: readonly number[]) {
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
  if (longest > bounds.shortOption && longest / shortest > bounds.likeLength)
    throw new Wrong('options-of-unlike-length', 'options');
}

function checkExplanations(given: readonly string[]) {
  const explanations = given.filter(Boolean);
  if (
    explanations.some((text) => text.length > bounds.explanationCharacters || wordCount(text) > bounds.explanationWords)
  )
    throw new Wrong('explanation-too-long', 'explanations');
  if (hasTwice(explanations)) throw new Wrong('explained-alike', 'explanations');
}

/** The right sides of pairs: one for each left side, and perhaps one that is left over. */
export function rightSidesOf({ right }: Draft, rows: readonly Row[]): string[] {
  const halves = [
    ...rows.map(({ number }) => right[number - 1] ?? ''),
    ...right.slice(rows.at(-1)?.number).filter(Boolean),
  ];
  if (halves.slice(0, rows.length).some((text) => text === '')) throw new Wrong('give-every-half', 'right');
  if (halves.length > rows.length + 1) throw new Wrong('too-many-halves', 'right');
  if (halves.some((text) => text.length > bounds.optionCharacters)) throw new Wrong('option-too-long', 'right');
  if (hasTwice(halves)) throw new Wrong('option-twice', 'right');
  return halves;
}

/** The right number, and others that are taken as right. */
export function numbersOf({ right }: Draft): number[] {
  const written = right.filter(Boolean);
  if (written.length === 0) throw new Wrong('give-a-number', 'right');
  const numbers = written.map(writtenNumber);
  if (numbers.some((number) => number === null)) throw new Wrong('not-a-number', 'right');
  if (numbers.includes('twofold')) throw new Wrong('twofold-number', 'right');
  if (new Set(numbers).size < numbers.length) throw new Wrong('number-twice', 'right');
  if (numbers.length > 5) throw new Wrong('too-many-numbers', 'right');
  return numbers as number[];
}

/** The claims it rests on, and the chapter of the first: there its explanations lead back to. */
export function claimsOf({ claims: given }: Draft): {
  claims: readonly [ClaimId, ...ClaimId[]];
  chapter: (typeof claims)[ClaimId]['chapter'];
} {
  const [first, ...others] = [...new Set(given)];
  if (first === undefined) throw new Wrong('choose-a-claim', 'claims');
  if (![first, ...others].every((id) => Object.hasOwn(claims, id))) throw new Wrong('unknown-claim', 'claims');
  if (others.length >= bounds.claims) throw new Wrong('too-many-claims', 'claims');
  return { claims: [first as ClaimId, ...(others as ClaimId[])], chapter: claims[first as ClaimId].chapter };
}
