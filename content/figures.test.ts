import { describe, expect, it } from 'vitest';
import { figureTexts } from './en/figures';
import { figures } from './en/interface/figures';
import { accountIds } from './facts/accounts';
import { type PlaceFact, placeIds, places } from './facts/places';
import { isMiscredited, loadedWord } from './prose-rules';
import { accountsOf, words } from './reading';

/** Every text of a record, however deep; functions are called with words that stand for others. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('x', 'y'))];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

const all = [...textsIn(figureTexts), ...textsIn(figures)];
const sentences = all.flatMap((text) => text.split(/(?<=[.?!])\s+/));

describe('the words of figures keep the rules of the chapters', () => {
  it('quotes and writes apostrophes with curly marks', () => {
    expect(all.filter((text) => /["']/.test(text))).toEqual([]);
  });

  it('uses no loaded word outside quotation marks', () => {
    expect(all.filter((text) => loadedWord(text))).toEqual([]);
  });

  it('has no sentence over 35 words', () => {
    expect(sentences.filter((sentence) => words(sentence).length > 35)).toEqual([]);
  });

  it('says, for each place, who tells so, and credits only an account that carries it', () => {
    for (const id of placeIds) {
      const { claims: cited }: PlaceFact = places[id];
      const sentences = figureTexts.places[id];
      for (const sentence of sentences) {
        expect(sentence.text, id).toMatch(/Account [AB]|both accounts/);
        expect(isMiscredited(sentence), `${id}: ${sentence.text}`).toBe(false);
        expect(cited, id).toEqual(expect.arrayContaining([...sentence.claims]));
        for (const account of accountIds)
          expect(
            accountsOf(sentence).includes(account),
            `${id}: a mark credits Account ${account.toUpperCase()}, the text does not: ${sentence.text}`,
          ).toBe(sentence.text.includes(`Account ${account.toUpperCase()}`) || /both accounts/.test(sentence.text));
      }
    }
  });
});
