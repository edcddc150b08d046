/** A cross-table as counted: rows of cells. */
export type Counted = readonly (readonly number[])[];
/** A cross-table as shown: `null` is withheld. */
export type Shown = readonly (readonly (number | null)[])[];

/**
 * A cell, a group or a bar with fewer people than this is never shown: in the public poll, and in the results of a class
 * (`class-results/`). Sentences say it in words: `grep -rniE "\bfive\b|\b5\b" content/en/interface content/en/teach.ts`.
 */
export const fewestShown = 5;
/** No public number moves by fewer people. Not below {@link fewestShown}: the difference of two numbers is a number too. */
export const smallestStep = fewestShown;

/** What everybody can see beside the table: how many people can be in a line at most. Absent: nothing is published about it. */
export type Limits = { rows?: readonly number[]; columns?: readonly number[] };

/**
 * True when a table has moved on far enough since the last release: then all cells are looked at together.
 * The step grows with the table, so that what a release costs is spread over many votes.
 */
export function isDue(counted: Counted, atLast: Counted | null): boolean {
  const moved = counted.flat().reduce((sum, n, index) => sum + Math.abs(n - (atLast?.flat()[index] ?? 0)), 0);
  const total = counted.flat().reduce((sum, n) => sum + n, 0);
  return moved >= Math.max(smallestStep, Math.ceil(total / 100));
}

/** What can be known of a cell: at least, at most. */
export type Bounds = { low: number; high: number };

/** How a cell stands in a new release: its number, the number it had, or nothing. */
type Standing = 'new' | 'old' | 'hidden';

/**
 * The next release of a table (decision 0027). A cell under {@link fewestShown} is withheld; one that moved by less since
 * it was last shown keeps its old number; then numbers are taken back, the smallest first, until nobody who knows the
 * limits could narrow down a cell that is withheld or kept.
 */
export function nextRelease(counted: Counted, shown: Shown | null, limits: Limits): Shown {
  const standing: Standing[][] = counted.map((row, i) =>
    row.map((n, j) => {
      const old = shown?.[i]?.[j] ?? null;
      if (n < fewestShown) return 'hidden';
      return old !== null && Math.abs(n - old) < smallestStep ? 'old' : 'new';
    }),
  );
  const at = (i: number, j: number) => ({ n: counted[i]?.[j] ?? 0, old: shown?.[i]?.[j] ?? null });
  const told = () =>
    standing.map((row, i) =>
      row.map((state, j) => (state === 'new' ? at(i, j).n : state === 'old' ? at(i, j).old : null)),
    );
  const isNew = () => standing.map((row) => row.map((state) => state === 'new'));
  const lines = linesWithin(counted, limits);
  // What the limits alone tell, as that nobody can be in a line of nobody, is not this table's to hide.
  const known = knowable(
    told().map((row, i) => row.map((n, j) => (standing[i]?.[j] === 'new' ? null : n))),
    [],
    lines,
  );
  for (;;) {
    const bounds = knowable(told(), isNew(), lines);
    const narrow = cellsOf(bounds).find(({ i, j, bounds: { low, high } }) => {
      const before = known[i]?.[j];
      const isNarrower = before !== undefined && (low > before.low || high < before.high);
      return standing[i]?.[j] !== 'new' && isNarrower && high - low < fewestShown;
    });
    if (!narrow) return told();
    const news = cellsOf(bounds).filter(({ i, j }) => standing[i]?.[j] === 'new');
    const inLine = news.filter(({ i, j }) => i === narrow.i || j === narrow.j);
    const taken = (inLine.length > 0 ? inLine : news).sort((a, b) => at(a.i, a.j).n - at(b.i, b.j).n)[0];
    if (!taken) return told();
    const row = standing[taken.i];
    if (row) row[taken.j] = 'hidden';
  }
}

/** What somebody may know about the sum of a line. */
type Line = { row?: number; column?: number; low: number; high: number };

/**
 * The lines whose sum is known to be within limits. Where almost everybody who can be in a line is, as in a class in which
 * all vote twice, it is as good as known: then the rule reckons with somebody who knows it.
 */
function linesWithin(counted: Counted, { rows = [], columns = [] }: Limits): Line[] {
  const known = (sum: number, limit: number) => ({ low: limit - sum < fewestShown ? sum : 0, high: limit });
  const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);
  return [
    ...rows.map((limit, row) => ({ row, ...known(sum(counted[row] ?? []), limit) })),
    ...columns.map((limit, column) => ({ column, ...known(sum(counted.map((row) => row[column] ?? 0)), limit) })),
  ];
}

/**
 * What arithmetic can tell about each cell from what is shown and from what is known of lines.
 * @param isExact whether a shown number is this moment's; others may be off by less than {@link smallestStep}
 */
function knowable(told: Shown, isExact: readonly (readonly boolean[])[], lines: readonly Line[]): Bounds[][] {
  const off = smallestStep - 1;
  const bounds = told.map((row, i) =>
    row.map((n, j): Bounds => {
      if (n === null) return { low: 0, high: Number.POSITIVE_INFINITY };
      return isExact[i]?.[j] ? { low: n, high: n } : { low: Math.max(0, n - off), high: n + off };
    }),
  );
  const cellsIn = ({ row, column }: Line) =>
    row === undefined ? bounds.flatMap((one) => one[column ?? 0] ?? []) : (bounds[row] ?? []);
  // Each round tightens a bound by at least one or ends; a few rounds do for tables of this size.
  for (let hasTightened = true, round = 0; hasTightened && round < 100; round += 1) {
    hasTightened = false;
    for (const line of lines) {
      for (const cell of cellsIn(line)) {
        const others = cellsIn(line).filter((one) => one !== cell);
        const high = line.high - others.reduce((sum, one) => sum + one.low, 0);
        const low = line.low - others.reduce((sum, one) => sum + one.high, 0);
        if (high < cell.high) [cell.high, hasTightened] = [high, true];
        if (low > cell.low) [cell.low, hasTightened] = [low, true];
      }
    }
  }
  return bounds;
}

const cellsOf = (bounds: readonly (readonly Bounds[])[]) =>
  bounds.flatMap((row, i) => row.map((one, j) => ({ i, j, bounds: one })));
