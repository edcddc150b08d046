import { expect, it } from 'vitest';
import { chapterSlugs } from '@/content/facts/chapters';
import { type ItemFact, itemParts } from '@/content/facts/item';
import { items } from '@/content/facts/items';
import { isScope, listItemIds } from './bank';

const partOf = (id: keyof typeof items) => (items[id] as ItemFact).chapter;

it('asks of the nine chapters in a quiz on all of it, and never of what came since', () => {
  const all = listItemIds('all');
  expect(new Set(all.map(partOf))).toEqual(new Set(chapterSlugs));
  expect(all).toEqual(chapterSlugs.flatMap(listItemIds));
});

it('asks of nothing but one part in a quiz on that part', () => {
  for (const part of itemParts) {
    expect(listItemIds(part).length, part).toBeGreaterThan(3);
    expect(new Set(listItemIds(part).map(partOf)), part).toEqual(new Set([part]));
  }
  expect(isScope('since')).toBe(true);
  expect(isScope('record')).toBe(false);
});
