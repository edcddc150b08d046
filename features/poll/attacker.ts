// Somebody with paper and pencil, for the tests of what tables give away.
import type { Counted, Limits, Shown } from './disclosure';

/** Numbers that come out the same each time (mulberry32). */
export function random(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const sums = (table: Counted) => table.map((row) => row.reduce((sum, n) => sum + n, 0));
const columnsOf = (table: Counted) => (table[0] ?? []).map((_, j) => table.map((row) => row[j] ?? 0));

/** The phase counts when everybody voted twice: the most that they can ever give away. */
export const tight = (table: Counted): Limits => ({ rows: sums(table), columns: sums(columnsOf(table)) });

export type Range = [low: number, high: number];

/**
 * An attacker of our own, not by the code under test: knows the rule, one reading and the phase counts, takes it that
 * everybody voted twice, and narrows every cell down until nothing more follows.
 */
export const narrowed = (told: Shown, isExact: boolean[][], { rows, columns }: Limits): Range[][] =>
  narrowedBy(told, isExact, {
    rows: rows?.map((sum): Range => [sum, sum]),
    columns: columns?.map((sum): Range => [sum, sum]),
  });

/** The same by one who knows of each line only between which numbers its sum is. */
export function narrowedBy(
  told: Shown,
  isExact: boolean[][],
  lines: { rows?: Range[] | undefined; columns?: Range[] | undefined },
): Range[][] {
  const cells = told.map((row, i) =>
    row.map((n, j): Range => {
      if (n === null) return [0, 1e6];
      return isExact[i]?.[j] ? [n, n] : [Math.max(0, n - 4), n + 4];
    }),
  );
  const narrow = (line: Range[], total: Range | undefined) => {
    if (total === undefined) return;
    for (const cell of line) {
      const rest = (end: 0 | 1) => line.reduce((sum, one) => sum + (one === cell ? 0 : one[end]), 0);
      cell[0] = Math.max(cell[0], total[0] - rest(1));
      cell[1] = Math.min(cell[1], total[1] - rest(0));
    }
  };
  for (let round = 0; round < 12; round += 1) {
    for (const [i, row] of cells.entries()) narrow(row, lines.rows?.[i]);
    for (const j of cells[0]?.keys() ?? [])
      narrow(
        cells.flatMap((row) => (row[j] ? [row[j]] : [])),
        lines.columns?.[j],
      );
  }
  return cells;
}
