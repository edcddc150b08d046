import { describe, expect, it } from 'vitest';
import { narrowed, random, tight } from './attacker';
import { type Counted, fewestShown, isDue, nextRelease, type Shown, smallestStep } from './disclosure';

const isNew = (now: Shown, before: Shown | null) =>
  now.map((row, i) => row.map((n, j) => n !== null && n !== (before?.[i]?.[j] ?? null)));

describe('what a cross-table shows', () => {
  it('shows everything when every cell is large', () => {
    const table = [
      [10, 20],
      [30, 40],
    ];
    expect(nextRelease(table, null, tight(table))).toEqual(table);
  });

  it('never shows a number under five, nor one that would give it away', () => {
    expect(nextRelease([[20, 3, 30, 9]], null, { rows: [62] })[0]?.[1]).toBeNull();
    expect(nextRelease([[60, 0]], null, { rows: [60] }), 'that nobody else was there').toEqual([[null, null]]);
    expect(nextRelease([[60, 0]], null, { rows: [80] }), 'twenty have not voted again').toEqual([[60, null]]);
  });

  it('hides the total of a line with one small cell when all of the line is known', () => {
    const shown = nextRelease([[20], [30], [3], [40]], null, { columns: [93] });
    expect(shown.flat().filter((n) => n === null).length).toBeGreaterThan(1);
    expect(shown.flat()[2]).toBeNull();
  });

  it('leaves no line with a single withheld cell, nor with withheld cells that together hold fewer than five', () => {
    const next = random(7);
    for (let round = 0; round < 200; round += 1) {
      const limit = [6, 12, 40][round % 3] ?? 6;
      const table = Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => Math.floor(next() * limit)));
      const shown = nextRelease(table, null, tight(table));
      const pairs = table.map((row, i) => row.map((n, j) => ({ n, said: shown[i]?.[j] ?? null })));
      for (const line of [...pairs, ...[0, 1, 2, 3].map((j) => pairs.flatMap((row) => row[j] ?? []))]) {
        const hidden = line.filter(({ said }) => said === null);
        if (hidden.length === 0 || hidden.length === line.length) continue;
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThanOrEqual(fewestShown);
      }
    }
  });

  it('moves on only after five changes, and more where there are many', () => {
    expect(isDue([[4]], null)).toBe(false);
    expect(isDue([[5]], null)).toBe(true);
    expect(isDue([[9]], [[5]])).toBe(false);
    expect(isDue([[10]], [[5]])).toBe(true);
    expect(isDue([[10_050]], [[10_000]])).toBe(false);
    expect(isDue([[10_102]], [[10_000]])).toBe(true);
  });

  it('keeps a number until it has moved by five: two readings differ by nobody or by many', () => {
    const first = nextRelease([[20, 30]], null, { rows: [99] });
    const second = nextRelease([[21, 37]], first, { rows: [120] });
    expect(second).toEqual([[20, 37]]);
  });
});

describe('an attacker with arithmetic', () => {
  const rounds = 80;

  it('cannot narrow a withheld cell down to fewer than five, nor tell what fewer than five did between readings', () => {
    const next = random(20261121);
    const found: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const heat = 1 + Math.floor(next() * 40);
      const grow = (table: Counted): Counted => table.map((row) => row.map((n) => n + Math.floor(next() ** 3 * heat)));
      let table: Counted = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
      let shown: Shown | null = null;
      let atLast: Counted | null = null;
      for (let reading = 0; reading < 6; reading += 1) {
        table = grow(table);
        if (!isDue(table, atLast)) continue;
        const limits = tight(table);
        const told: Shown = nextRelease(table, shown, limits);
        const exact = isNew(told, shown);
        const mute: Shown = told.map((row, i) => row.map((n, j) => (exact[i]?.[j] ? null : n)));
        const [ranges, without] = [narrowed(told, exact, limits), narrowed(mute, [], limits)];
        for (let i = 0; i < 4; i += 1) {
          for (let j = 0; j < 4; j += 1) {
            const [truth, said, before] = [table[i]?.[j] ?? 0, told[i]?.[j] ?? null, shown?.[i]?.[j] ?? null];
            const [least, most] = ranges[i]?.[j] ?? [0, 0];
            const [least0, most0] = without[i]?.[j] ?? [0, 0];
            const step = said === null || before === null ? 0 : Math.abs(said - before);
            const faults = [
              said !== null && said < fewestShown && 'shown though small',
              said !== null && Math.abs(said - truth) >= smallestStep && 'far from the truth',
              step > 0 && step < smallestStep && 'moved by a few',
              // What the phase counts tell without the table is not the table's fault.
              !exact[i]?.[j] && most - least < fewestShown && (most < most0 || least > least0) && 'narrowed down',
              (truth < least || truth > most) && 'the attacker is wrong',
            ].filter(Boolean);
            if (faults.length > 0)
              found.push(`round ${round}, reading ${reading}, cell ${i} ${j}: ${faults.join(', ')}`);
          }
        }
        [shown, atLast] = [told, table];
      }
    }
    expect(found).toEqual([]);
  });

  it('finds a hidden zero when the audit is left out: the attacker of this test is not blind', () => {
    const naive: Shown = [[60, null]];
    expect(narrowed(naive, [[true, false]], { rows: [60] })[0]?.[1]).toEqual([0, 0]);
  });
});
