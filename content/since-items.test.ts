import { expect, it } from 'vitest';
import { bank } from './en/quiz/bank';
import { type ItemFact, itemParts } from './facts/item';
import { type ItemId, itemIds, items } from './facts/items';
import { record } from './facts/record';
import { findSinceNote } from './facts/since-notes';
import { faultsOfText } from './record-rules';

const about: readonly (readonly [ItemId, ItemFact])[] = itemIds
  .map((id) => [id, items[id] as ItemFact] as const)
  .filter(([, { chapter }]) => chapter === 'since');

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];

it('asks at least twelve questions on what came since', () => {
  expect(about.filter(([, { retired }]) => !retired).length).toBeGreaterThanOrEqual(12);
  expect(itemParts.at(-1)).toBe('since');
});

it('asks, in half of them, what later evidence did to an early claim', () => {
  const early = about.filter(
    ([, { thinking, claims }]) => thinking === 'compare' && claims.every((claim) => findSinceNote(claim)),
  );
  expect(early.length).toBeGreaterThanOrEqual(about.length / 2);
});

it('leads back to entries that are there', () => {
  const refs = about.flatMap(([id, fact]) => {
    const options = 'options' in fact ? Object.values(fact.options) : 'lefts' in fact ? Object.values(fact.lefts) : [];
    return [...options, ...(fact.entry ? [fact.entry] : [])]
      .filter((to) => to.startsWith('record-'))
      .map((to) => [id, to.slice(7)] as const);
  });
  expect(refs.length).toBeGreaterThan(20);
  expect(refs.filter(([, entry]) => !Object.hasOwn(record, entry))).toEqual([]);
});

it('keeps the rules of the record: no name that may not stand there, and nothing that is not established', () => {
  const faults = about.flatMap(([id]) =>
    textsIn(bank[id]).flatMap((text) => faultsOfText(text).map((fault) => `${id} ${fault}`)),
  );
  expect(faults).toEqual([]);
});
