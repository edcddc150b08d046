import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toldBy } from '../features/explainer/papers/told-by';
import { chapters } from './en/chapters/chapters';
import { claims } from './en/claims';
import { differences } from './en/differences';
import { events } from './en/events';
import { figureTexts } from './en/figures';
import { about } from './en/interface/about';
import { explainer } from './en/interface/explainer';
import { figures } from './en/interface/figures';
import { poll } from './en/interface/poll';
import { site } from './en/interface/site';
import { people } from './en/people';
import { places } from './en/places';
import { bank } from './en/quiz/bank';
import { speakers } from './en/speakers';
import { teach } from './en/teach';
import { terms } from './en/terms';
import { accountIds } from './facts/accounts';
import { chapterSlugs } from './facts/chapters';
import { curly } from './prose-rules';
import { sentencesOfBlock } from './reading';

const sources = join(import.meta.dirname, '../../shared/sources');

/** Every text in a value, however deep; functions are called with words that stand for others. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}-]*[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];

const ours = { chapters, claims, differences, events, figureTexts, people, places, speakers, terms, teach, bank };
const beside = { about, explainer, figures, poll, site };
const quoted = [
  ...Object.values(claims).flatMap(({ quotes = [] }: { quotes?: readonly { words: string }[] }) =>
    quotes.map((quote) => quote.words),
  ),
  ...textsIn(ours).flatMap((text) => (text.match(curly) ?? []).map((quotation) => quotation.slice(1, -1))),
];

describe.skipIf(!existsSync(sources))('little of the accounts is taken over (needs the texts of both accounts)', () => {
  // A suite that is skipped is still collected, so its body reads nothing that is not there.
  const wordsIn = (name: string) =>
    existsSync(sources) ? wordsOf(readFileSync(join(sources, name), 'utf8').replace(/^\[[AB]\d+\] /gm, '')) : [];
  const words = { a: wordsIn('account-a.txt'), b: wordsIn('account-b.txt') };
  /** Where in an account a run of words stands; -1 when it does not. */
  const indexIn = (account: 'a' | 'b', run: readonly string[]) =>
    words[account].findIndex((_, start) => run.every((word, n) => words[account][start + n] === word));
  /** How many words of an account these quotations show, each once. */
  const shown = (account: 'a' | 'b', quotations: readonly string[]) => {
    const places = quotations.flatMap((quotation) => {
      const run = wordsOf(quotation);
      const start = run.length > 0 ? indexIn(account, run) : -1;
      return start < 0 ? [] : run.map((_, n) => start + n);
    });
    return new Set(places).size;
  };

  test('all quotations together show at most 254 words of Account A and 160 of Account B', () => {
    expect(shown('a', quoted), 'Account A').toBeLessThanOrEqual(254);
    expect(shown('b', quoted), 'Account B').toBeLessThanOrEqual(160);
  });

  test('a handout of all chapters shows at most 80 words of each', () => {
    const printed = chapterSlugs.flatMap((slug) =>
      toldBy(chapters[slug], 'both', site.accounts).flatMap((block) =>
        sentencesOfBlock(block).flatMap(({ text }) => (text.match(curly) ?? []).map((one) => one.slice(1, -1))),
      ),
    );
    for (const account of accountIds) expect(shown(account, printed), account).toBeLessThanOrEqual(80);
  });

  test('no seven words in a row are an account’s without quotation marks', () => {
    const length = 7;
    const known = new Set(
      accountIds.flatMap((account) =>
        words[account].slice(0, 1 - length).map((_, start) => words[account].slice(start, start + length).join(' ')),
      ),
    );
    const quotes = new Set(
      Object.values(claims).flatMap(({ quotes: list = [] }: { quotes?: readonly { words: string }[] }) =>
        list.map((quote) => quote.words),
      ),
    );
    const copied = textsIn([ours, beside])
      .filter((text) => !quotes.has(text))
      .flatMap((text) => {
        // The title question is Account B's, and every page says so.
        const own = wordsOf(text.replace(curly, ' § ').replace(/§/g, ' zzz '));
        return own
          .map((_, start) => own.slice(start, start + length).join(' '))
          .filter((run) => known.has(run))
          .map((run) => `“${run}” in: ${text}`);
      });
    expect(copied).toEqual([]);
  });
});
