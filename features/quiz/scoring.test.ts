import { expect, it } from 'vitest';
import type { AccountFact, OneFact } from '@/content/facts/item';
import { inTenths, score, unfit, written } from './scoring';

const one: OneFact = {
  kind: 'one',
  chapter: 'flight',
  thinking: 'remember',
  claims: ['crash-place'],
  options: { aktau: 'crash-place', grozny: 'crash-cause' },
  right: 'aktau',
};
const account: AccountFact = {
  kind: 'account',
  chapter: 'flight',
  thinking: 'compare',
  claims: ['crash-place'],
  right: 'neither',
};

it('gives one point for the right option and none for another', () => {
  expect(score(one, ['aktau'])).toEqual({ score: 1, max: 1 });
  expect(score(one, ['grozny'])).toEqual({ score: 0, max: 1 });
  expect(score(account, ['neither'])).toEqual({ score: 1, max: 1 });
  expect(score(account, ['both'])).toEqual({ score: 0, max: 1 });
});

it('takes only an option of the item, and only one', () => {
  expect(unfit(one, ['aktau'])).toBeNull();
  expect(unfit(one, [])).toBe('choose-an-answer');
  expect(unfit(one, [''])).toBe('choose-an-answer');
  expect(unfit(one, ['aktau', 'grozny'])).toBe('given-twice');
  for (const strange of ['moscow', 'constructor', '__proto__', 'AKTAU'])
    expect(unfit(one, [strange])).toBe('unknown-answer');
  expect(unfit(account, ['c'])).toBe('unknown-answer');
});

it('writes points plainly', () => {
  expect([0, 1, 2.5, 1 / 3].map(written)).toEqual(['0', '1', '2.5', '0.33']);
  expect([0, 1, 2.5, 8 / 15, 2 / 3].map(inTenths)).toEqual(['0', '1', '2.5', '0.5', '0.7']);
});
