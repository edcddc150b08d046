import { describe, expect, it } from 'vitest';
import { figureTexts } from './en/figures';
import { figures } from './en/interface/figures';
import { claims } from './facts/claims';
import { type PlaceFact, placeIds, places } from './facts/places';
import { words } from './reading';

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
    const loaded =
      /\b(regimes?|vassal\w*|brutal\w*|aggress\w*|massacre\w*|so-called|puppet\w*|provoc\w*|imperial\w*|cruel\w*|crackdown\w*|authoritarian\w*|hegemon\w*)\b/i;
    expect(all.filter((text) => loaded.test(text.replace(/“[^”]*”/g, '')))).toEqual([]);
  });

  it('has no sentence over 35 words', () => {
    expect(sentences.filter((sentence) => words(sentence).length > 35)).toEqual([]);
  });

  it('says, for each place, which account tells so, and names no account that is silent', () => {
    for (const id of placeIds) {
      const text = figureTexts.places[id];
      const { claims: cited }: PlaceFact = places[id];
      expect(text, id).toMatch(/Account [AB]|both accounts/);
      for (const account of ['a', 'b'] as const)
        if (text.includes(`Account ${account.toUpperCase()}`))
          expect(
            cited.some((claim) => claims[claim][account].length > 0),
            `${id}, ${account}`,
          ).toBe(true);
    }
  });
});
