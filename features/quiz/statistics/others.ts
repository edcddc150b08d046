import { facility, type ItemSums, noSums, sumsOfAnswer } from './statistics';

/** Below this nothing is said of others: one could work out who answered what. */
export const fewestOthers = 5;

/** How all others did on an item: their number and the mean share of the point they got, from 0 to 1. */
export type Others = { n: number; share: number };

/**
 * How all others did on an item; null for fewer than five others.
 * @param own the reader's answer; taken out of the sums when it is counted in them
 */
export function othersThan(
  own: { score: number; max: number; isFirst: boolean },
  sums: ItemSums | undefined,
): Others | null {
  if (!sums) return null;
  const counted = own.isFirst ? sumsOfAnswer(own) : noSums;
  const n = sums.n - counted.n;
  const share = facility({ ...noSums, n, points: sums.points - counted.points });
  return share === null || n < fewestOthers ? null : { n, share };
}
