import { describe, expect, it } from 'vitest';
import { quotationsOf } from '@/features/explainer/guide/exercise-quotations';
import { wordsOf } from './editions';
import { teach } from './en/teach';
import { type AccountId, accountIds } from './facts/accounts';
import { claims } from './facts/claims';
import { differences } from './facts/differences';
import type { FactSentence } from './prose';
import { curly, isMiscredited, loadedWord, namelessClaims, namesSomething, statesSomething } from './prose-rules';
import { words } from './reading';

type Typed = { sentence: string; text: string };
const isTyped = (value: object): value is Typed => 'sentence' in value && 'text' in value;

/** Everything that a sentence constructor made, wherever it stands in the guide. */
function sentencesIn(value: unknown): Typed[] {
  if (typeof value !== 'object' || value === null) return [];
  return isTyped(value) ? [value] : Object.values(value).flatMap(sentencesIn);
}

/** Every text of the guide, with its name: typed sentences, titles, notes, meanings. */
function textsIn(value: unknown, name = ''): [string, string][] {
  if (typeof value === 'string')
    return name === 'path' || name === 'sentence' || name === 'rows' ? [] : [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, Number.isNaN(Number(key)) ? key : name));
}

const sentences = sentencesIn(teach);
const facts = sentences.filter((one): one is FactSentence => one.sentence === 'fact');
const texts = textsIn({ ...teach, exercise: { ...teach.exercise, rows: [] } }).filter(
  ([name]) => name !== 'claims' && name !== 'from',
);
const textOf = ({ text }: Typed) => text;

describe('a teacher can plan by it', () => {
  it('begins every plan with the title question, and ends all but the shortest with it', () => {
    const asks = (step: { title: string } | undefined) => /\bvote\b/i.test(step?.title ?? '');
    const { list } = teach.lessons;
    const shortest = Math.min(...list.map(({ minutes }) => minutes));
    expect(list.filter(({ steps }) => !asks(steps[0])).map(({ title }) => title)).toEqual([]);
    for (const { title, minutes, steps } of list) expect(asks(steps.at(-1)), title).toBe(minutes > shortest);
  });

  it('has a lesson of 20, two of 45 and one of 90 minutes, whose steps leave no minute out', () => {
    expect(teach.lessons.list.map(({ minutes }) => minutes)).toEqual([20, 45, 90, 45]);
    for (const { title, minutes, steps } of teach.lessons.list) {
      const starts = steps.map((step) => step.minutes[0]);
      const ends = steps.map((step) => step.minutes[1]);
      expect(starts, title).toEqual([0, ...ends.slice(0, -1)]);
      expect(ends.at(-1), title).toBe(minutes);
      expect(
        starts.every((start, index) => start < (ends[index] ?? 0)),
        title,
      ).toBe(true);
      for (const step of steps)
        expect(step.links.length, `${title}, ${step.title}: nothing to open`).toBeGreaterThan(0);
    }
  });

  it('sets both accounts against each other in its prompts, and asks at the end of each', () => {
    const spoken = new Set(
      facts.flatMap(({ claims: cited }) =>
        accountIds.filter((account) => cited.some((id) => claims[id][account].length > 0)),
      ),
    );
    expect([...spoken].sort()).toEqual(['a', 'b']);
    expect(teach.prompts.list.length).toBeGreaterThanOrEqual(6);
    for (const { title, says, asks } of teach.prompts.list) {
      expect(says.length, title).toBeGreaterThan(0);
      expect(asks.length, title).toBeGreaterThanOrEqual(2);
    }
  });

  it('takes into its exercise points of several chapters, each once', () => {
    expect(new Set(teach.exercise.rows).size).toBe(teach.exercise.rows.length);
    expect(new Set(teach.exercise.rows.map((id) => differences[id].chapter)).size).toBeGreaterThanOrEqual(4);
  });
});

describe('the exercise is work on sources', () => {
  const { exercise, rubric } = teach;
  const quotations = (account: AccountId) => exercise.rows.map((id) => quotationsOf(id, account, wordsOf('en')));

  it('gives words of both accounts to underline in every row, at most 80 of each on the sheet', () => {
    for (const account of accountIds) {
      for (const [row, list] of quotations(account).entries())
        expect(list.length, `row ${row + 1} has no words of Account ${account}`).toBeGreaterThan(0);
      const quoted = quotations(account)
        .flat()
        .flatMap((quotation) => words(quotation.words));
      expect(quoted.length, `Account ${account}`).toBeGreaterThan(20);
      expect(quoted.length, `Account ${account}`).toBeLessThanOrEqual(80);
    }
  });

  it('shows for its steps one answer at each of three levels, all different, and the best names an account or a source', () => {
    expect(rubric.rows.length).toBeGreaterThanOrEqual(3);
    for (const { step, answers } of rubric.rows) {
      expect(new Set(answers).size, step).toBe(rubric.levels.length);
      expect(words(answers[2]).length, step).toBeGreaterThan(words(answers[0]).length);
      // A rubric points to a row of the exercise that is there.
      expect(Number(step.match(/row (\d)/)?.[1]), step).toBeLessThanOrEqual(exercise.rows.length);
    }
  });

  it('quotes in its sample answers nothing that its rows do not quote', () => {
    const all = accountIds
      .flatMap((account) =>
        quotations(account)
          .flat()
          .map((quotation) => quotation.words),
      )
      .join(' | ');
    for (const { answers } of rubric.rows)
      for (const quotation of answers.flatMap((answer) => answer.match(curly) ?? []))
        expect(all.toLowerCase()).toContain(quotation.slice(1, -1).toLowerCase());
  });
});

describe('the guide keeps the voice of the chapters', () => {
  it('names who says an allegation, a reading or a point in dispute, and credits the right account', () => {
    expect(
      facts.flatMap(({ text, claims: cited }) => namelessClaims(text, cited).map((id) => `${text} (${id})`)),
    ).toEqual([]);
    expect(facts.filter(isMiscredited).map(textOf)).toEqual([]);
  });

  it('states nothing of the story where it says what to do', () => {
    const stating = sentences.filter(({ sentence, text }) => {
      // The two accounts are what the lesson is about; the title question’s answers are quoted.
      const told = text.replace(curly, 'that').replace(/\bAccount [AB]\b/g, 'one');
      return sentence === 'task' && namesSomething(told);
    });
    expect(stating.map(textOf)).toEqual([]);
    expect(
      sentences.filter(({ sentence, text }) => sentence === 'bridge' && statesSomething(text)).map(textOf),
    ).toEqual([]);
  });

  it('uses no loaded word, no straight mark, and no sentence over 35 words; half have 18 or fewer', () => {
    for (const [name, text] of texts) {
      expect(loadedWord(text), `${name}: ${text}`).toBeUndefined();
      expect(text, name).not.toMatch(/["']/);
    }
    const lengths = sentences.map(({ text }) => words(text).length).sort((a, b) => a - b);
    expect(lengths.at(-1)).toBeLessThanOrEqual(35);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(18);
  });
});
