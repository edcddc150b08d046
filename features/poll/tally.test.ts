import { expect, it } from 'vitest';
import { type Counts, percent, tallyOf } from './tally';

const row = (lost: number, slipping: number, held: number, unsure: number): Counts => ({
  lost,
  slipping,
  held,
  unsure,
});

it('adds up', () => {
  expect(tallyOf(row(1, 2, 3, 4)).n).toBe(10);
  expect([percent(1, 3), percent(0, 0), percent(5, 5)]).toEqual([33, 0, 100]);
});
