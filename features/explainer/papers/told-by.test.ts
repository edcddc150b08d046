import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/content/editions';
import { accountIds, accounts } from '@/content/facts/accounts';
import { chapterSlugs } from '@/content/facts/chapters';
import { fact } from '@/content/prose';
import { accountsOf, sentencesOf, sentencesOfBlock } from '@/content/reading';
import { toldBy } from './told-by';

const { chapters, site } = wordsOf('en');
const textsOf = (blocks: ReturnType<typeof toldBy>) =>
  blocks.flatMap((block) => sentencesOfBlock(block).map(({ text }) => text));

describe.each(chapterSlugs)('the chapter %s on paper', (slug) => {
  const chapter = chapters[slug];

  it('told by both is whole, but for a guess that would stand beside its answer', () => {
    const printed = toldBy(chapter, 'both', site.accounts);
    expect(textsOf(printed)).toEqual(sentencesOf(chapter).map(({ text }) => text));
    expect(
      chapter.blocks.filter((block) => !printed.includes(block)).every(({ block }) => block === 'prediction'),
    ).toBe(true);
  });

  it.each(accountIds)('told by Account %s holds all that this account tells, and nothing of the other', (told) => {
    const other = told === 'a' ? 'B' : 'A';
    const texts = textsOf(toldBy(chapter, told, site.accounts));
    const facts = sentencesOf(chapter).filter((one) => one.sentence === 'fact');
    const own = facts.filter((one) => accountsOf(one).includes(told) && !one.text.includes(`Account ${other}`));
    expect(own.filter(({ text }) => !texts.includes(text))).toEqual([]);
    const foreign = facts.filter((one) => !accountsOf(one).includes(told)).map(({ text }) => text);
    expect(texts.filter((text) => foreign.includes(text) || text.includes(`Account ${other}`))).toEqual([]);
    expect(accounts[told].letter).not.toBe(other);
  });

  it.each(accountIds)('told by Account %s has no heading without a text under it, and nothing side by side', (told) => {
    const kinds = toldBy(chapter, told, site.accounts).map(({ block }) => block);
    expect(new Set(kinds)).toSatisfy((found: Set<string>) =>
      [...found].every((kind) => ['heading', 'paragraph', 'margin', 'telling'].includes(kind)),
    );
    expect(kinds.at(-1)).not.toBe('heading');
    expect(kinds.some((kind, index) => kind === 'heading' && kinds[index + 1] === 'heading')).toBe(false);
  });
});

it('told by one account names the other in no language: each says how it names them', () => {
  const accounts = { ...site.accounts, b: { ...site.accounts.b, named: /\bB hesab\p{L}*/u } };
  const paragraph = (text: string) => ({ block: 'paragraph', sentences: [fact('crash-date', text)] });
  const texts = ['A hesabı bunu deyir.', 'B hesabına görə bu belə deyil.'];
  const chapter = { ...chapters.before, blocks: texts.map(paragraph) } as typeof chapters.before;
  expect(textsOf(toldBy(chapter, 'a', accounts))).toEqual(texts.slice(0, 1));
});
