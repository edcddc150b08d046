import { type Phase, type Stance, stances } from '@/content/facts/poll';

/** Votes by stance. All four are always there. */
export type Counts = Readonly<Record<Stance, number>>;
/** From a stance before reading to one after; `null`: withheld. */
export type Shifts = Readonly<Record<Stance, Readonly<Record<Stance, number | null>>>>;

export type Tally = { n: number; counts: Counts };
/** The state of the poll. `peeked` counts votes cast or changed after asking for the results; they are in no other number. */
export type PollResults = {
  phases: Readonly<Record<Phase, Tally>>;
  peeked: Readonly<Record<Phase, number>>;
  shifts: Shifts;
  bothPhases: number;
};

/** Fewer readers than this are never shown in a cross-table. */
export const smallest = 5;

export const noVotes: Counts = { lost: 0, slipping: 0, held: 0, unsure: 0 };

/** Adds a stance's votes up. */
export const tallyOf = (counts: Counts): Tally => ({
  n: stances.reduce((sum, stance) => sum + counts[stance], 0),
  counts,
});

/** A share in whole per cent; shares of one table may add up to 99 or 101. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

/**
 * A cross-table fit to be shown. Cells under {@link smallest} are withheld, and further ones until no line (row or
 * column) has a single withheld cell, or withheld cells that together hold fewer than {@link smallest} readers:
 * whoever knows a line's total learns no more than that.
 */
export function withhold(table: Readonly<Record<Stance, Counts>>): Shifts {
  const isHidden = new Set<string>();
  const key = (from: Stance, to: Stance) => `${from} ${to}`;
  for (const from of stances) for (const to of stances) if (table[from][to] < smallest) isHidden.add(key(from, to));
  const lines = [
    ...stances.map((from) => stances.map((to) => ({ from, to, n: table[from][to] }))),
    ...stances.map((to) => stances.map((from) => ({ from, to, n: table[from][to] }))),
  ];
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (const line of lines) {
      const hidden = line.filter((cell) => isHidden.has(key(cell.from, cell.to)));
      const together = hidden.reduce((sum, cell) => sum + cell.n, 0);
      if (hidden.length === 0 || (hidden.length > 1 && together >= smallest)) continue;
      const next = line.filter((cell) => !isHidden.has(key(cell.from, cell.to))).sort((a, b) => a.n - b.n)[0];
      if (!next) continue;
      isHidden.add(key(next.from, next.to));
      hasChanged = true;
    }
  }
  return record((from) => record((to) => (isHidden.has(key(from, to)) ? null : table[from][to])));
}

/** A value for each stance, in the order in which they are asked. */
export function record<Value>(of: (stance: Stance) => Value): Record<Stance, Value> {
  return { lost: of('lost'), slipping: of('slipping'), held: of('held'), unsure: of('unsure') };
}
