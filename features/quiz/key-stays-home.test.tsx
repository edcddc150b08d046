import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/content/editions';
import { itemKinds } from '@/content/facts/item';
import { itemIds, items } from '@/content/facts/items';
import { noOwnQuestions } from './asked-item';
import type { Attempt } from './attempt';
import { getItem, type Item } from './bank';
import { ItemPage } from './item-page';
import { otherKey, otherWords } from './other-bank';
import { PrintedQuiz } from './printed-quiz';
import { publicItem } from './public-item';
import { score, settled } from './scoring';

const words = wordsOf('en');
const attempt: Attempt = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA',
  scope: 'all',
  items: itemIds,
  seed: 'a fixed seed',
  feedback: 'at-once',
  returnCode: 'ABCD-EFGH-JKLM-NPQR',
  work: null,
  own: noOwnQuestions,
  answers: [],
};

function rotated({ id, fact, words: said }: Item): Item {
  return { id, fact: otherKey(fact), words: otherWords(fact, said) } as unknown as Item;
}

const shown = (item: Item) => publicItem(item, words.quiz.item.accountAnswers, attempt.seed);
const page = (item: Item) =>
  renderToStaticMarkup(<ItemPage attempt={attempt} item={shown(item)} lang="en" words={words} />);
const all = itemIds.map((id) => getItem(id, 'en'));

const inHtml = (text: string) => renderToStaticMarkup(<p>{text}</p>).slice('<p>'.length, -'</p>'.length);

/** Every explanation of an item. */
function explanationsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return name === 'explanation' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => explanationsIn(inner, key));
}

describe.each(itemKinds)('an open item of kind %s', (kind) => {
  const ofKind = all.filter(({ fact }) => fact.kind === kind);

  it('is the same to the last byte under another key and other explanations', () => {
    expect(ofKind.length).toBeGreaterThanOrEqual(4);
    for (const item of ofKind) {
      const other = rotated(item);
      expect(other.fact.right, `${item.id} has been given another key`).not.toEqual(item.fact.right);
      expect(JSON.stringify(shown(other)), item.id).toBe(JSON.stringify(shown(item)));
      expect(page(other), item.id).toBe(page(item));
    }
  });

  it('holds none of its explanations', () => {
    for (const item of ofKind) {
      const html = page(item);
      const told =
        item.fact.kind === 'account'
          ? Object.values((item.words as { options: Record<string, string> }).options)
          : explanationsIn(item.words);
      expect(told.length, item.id).toBeGreaterThan(0);
      for (const text of told) expect(html, item.id).not.toContain(inHtml(text));
    }
  });
});

it('prints a sheet that is the same under another key', () => {
  const sheet = (bank: readonly Item[]) =>
    renderToStaticMarkup(<PrintedQuiz aside={null} items={bank.map(shown)} hasMadeUp words={words} />);
  expect(sheet(all.map(rotated))).toBe(sheet(all));
});

it('scores the right answer of the old key otherwise under the new one', () => {
  const item = getItem('crash-place', 'en');
  const given = settled(item.fact, [String(items['crash-place'].right)]);
  expect(score(item.fact, given).score).toBe(1);
  expect(score(rotated(item).fact, given).score).toBe(0);
});
