import type { AskedId } from '@/features/quiz/own-items/own-item-id';

/** A pupil's first answer to an item, and how they did on everything else. */
export type FirstAnswer = {
  given: string[];
  /** The share of the point, from 0 to 1. */
  points: number;
  /** The share of the points of their first answers to all other items; null when there are none. */
  rest: number | null;
  isSure: boolean;
  /** It is in the statistics of the site too: the first that this reader gave anywhere. */
  isCounted: boolean;
};

type Row = {
  item: AskedId;
  pupil: string;
  given: string[];
  score: number;
  max: number;
  isSure: boolean;
  isCounted: boolean;
};

/** Sorts answers by item: of each pupil's to one item only the first, with how the pupil did on the others. @param rows the earliest first */
export function byItem(rows: readonly Row[]): Map<AskedId, FirstAnswer[]> {
  const firsts = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.pupil} ${row.item}`;
    if (!firsts.has(key)) firsts.set(key, row);
  }
  const sums = new Map<string, { score: number; max: number }>();
  for (const { pupil, score, max } of firsts.values()) {
    const sum = sums.get(pupil) ?? { score: 0, max: 0 };
    sums.set(pupil, { score: sum.score + score, max: sum.max + max });
  }
  const found = new Map<AskedId, FirstAnswer[]>();
  for (const { item, pupil, given, score, max, isSure, isCounted } of firsts.values()) {
    const all = sums.get(pupil) ?? { score, max };
    const rest = all.max > max ? (all.score - score) / (all.max - max) : null;
    found.set(item, [...(found.get(item) ?? []), { given, points: score / max, rest, isSure, isCounted }]);
  }
  return found;
}
