import { type Direction, directions, type Stance, stances } from '@/content/facts/poll';
import { type Counted, fewestShown, smallestStep } from '../disclosure';

/** Neighbouring directions that are counted together, and how many people they are. */
export type DirectionGroup = { of: readonly Direction[]; n: number };
/** Two groups or more, each of five people at least. */
export type DirectionTable = readonly DirectionGroup[];

/** From no to yes; who cannot say stands nowhere on it. */
const towardsYes: readonly Stance[] = ['held', 'slipping', 'lost'];

export function directionOf(from: Stance, to: Stance): Direction {
  if (from === to) return 'stayed';
  if (from === 'unsure' || to === 'unsure') return 'unsure';
  return towardsYes.indexOf(to) > towardsYes.indexOf(from) ? 'towards' : 'away';
}

/** How many went which way. @param shifts from before (rows) to after (columns), in the order of the stances */
function countDirections(shifts: Counted): number[] {
  const counts = directions.map(() => 0);
  for (const [i, from] of stances.entries())
    for (const [j, to] of stances.entries()) {
      const place = directions.indexOf(directionOf(from, to));
      counts[place] = (counts[place] ?? 0) + (shifts[i]?.[j] ?? 0);
    }
  return counts;
}

/**
 * The table for a class of thirty: a direction that fewer than five took joins its smaller neighbour, until all have five.
 * @returns null when only one group is left: everybody, or almost, went the same way, and of that nothing is said
 */
export function directionTable(shifts: Counted): DirectionTable | null {
  let groups: DirectionGroup[] = countDirections(shifts).map((n, index) => ({
    of: directions.slice(index, index + 1),
    n,
  }));
  for (;;) {
    const small = groups.findIndex(({ n }) => n < fewestShown);
    if (small === -1) break;
    const [left, right] = [groups[small - 1], groups[small + 1]];
    if (!left && !right) return null;
    const first = left && (!right || left.n <= right.n) ? small - 1 : small;
    const [a, b] = groups.slice(first, first + 2) as [DirectionGroup, DirectionGroup];
    groups = [...groups.slice(0, first), { of: [...a.of, ...b.of], n: a.n + b.n }, ...groups.slice(first + 2)];
  }
  return groups.length > 1 ? groups : null;
}

/**
 * The next table of a class. One that is shown gives way to another only when every number that both give, also by adding
 * groups up, is the same or has moved by at least five: nobody learns from the two what fewer than five did.
 */
export function nextDirections(shifts: Counted, shown: DirectionTable | null): DirectionTable | null {
  const next = directionTable(shifts);
  if (!shown) return next;
  if (!next) return shown;
  const cuts = (table: DirectionTable) => new Set(endsOf(table));
  const common = endsOf(shown).filter((end) => cuts(next).has(end));
  const sums = (table: DirectionTable) => common.map((end, index) => sumBetween(table, common[index - 1] ?? 0, end));
  const old = sums(shown);
  const isFarEnough = sums(next).every((n, index) => {
    const step = Math.abs(n - (old[index] ?? 0));
    return step === 0 || step >= smallestStep;
  });
  return isFarEnough ? next : shown;
}

/** After how many directions each group ends. */
function endsOf(table: DirectionTable): number[] {
  let end = 0;
  return table.map(({ of }) => {
    end += of.length;
    return end;
  });
}

function sumBetween(table: DirectionTable, from: number, to: number): number {
  const ends = endsOf(table);
  return table.reduce((sum, { of, n }, index) => {
    const end = ends[index] ?? 0;
    return end - of.length >= from && end <= to ? sum + n : sum;
  }, 0);
}
