import { expect, it } from 'vitest';
import { stances } from '@/content/facts/poll';
import { type Counts, percent, record, smallest, tallyOf, withhold } from './tally';

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

it('withholds what is under five, and enough beside it that no line gives it away', () => {
  let seed = 7;
  const random = (limit: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % limit;
  };
  for (let round = 0; round < 2000; round++) {
    const limit = [6, 12, 40][round % 3] ?? 6;
    const table = record(() => row(random(limit), random(limit), random(limit), random(limit)));
    const shown = withhold(table);
    for (const from of stances) {
      for (const to of stances) {
        const cell = shown[from][to];
        if (cell !== null) expect(cell).toBe(table[from][to]);
        if (table[from][to] < smallest) expect(cell).toBeNull();
      }
    }
    const lines = [
      ...stances.map((from) => stances.map((to) => [from, to] as const)),
      ...stances.map((to) => stances.map((from) => [from, to] as const)),
    ];
    for (const line of lines) {
      const hidden = line.filter(([from, to]) => shown[from][to] === null);
      if (hidden.length === 0 || hidden.length === line.length) continue;
      expect(hidden.length).toBeGreaterThan(1);
      expect(hidden.reduce((sum, [from, to]) => sum + table[from][to], 0)).toBeGreaterThanOrEqual(smallest);
    }
  }
});
