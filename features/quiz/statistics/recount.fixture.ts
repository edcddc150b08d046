import { expect } from 'vitest';
import { type ItemId, itemIds, items } from '@/content/facts/items';
import type { ReaderKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { recordAnswer } from '../answers.data';
import type { Attempt } from '../attempt';
import { isItemId } from '../bank';
import { findAttempt, startAttempt } from '../data';
import { randomNumbers } from '../shuffle';
import { getItemStatistics } from './data';
import { discrimination, facility, noSums } from './statistics';

/** When everything in these tests happens. */
export const now = new Date('2026-11-21T10:00:00Z');

export async function begin(reader: ReaderKey, from: readonly ItemId[]): Promise<Attempt> {
  const id = await startAttempt(reader, { scope: 'all', length: 'all', feedback: 'at-once', from }, now);
  const attempt = await findAttempt(reader, id);
  if (!attempt) throw new Error('the attempt is gone');
  return attempt;
}

export const answer = (attempt: Attempt, item: ItemId, score: number, given = 'x') =>
  recordAnswer(attempt, item, [given], { score, max: 1 }, null, now);

/** Simulates attempts of all lengths, of readers of all skills, and compares the kept sums with a recount. */
export async function expectRecount(attempts: number): Promise<void> {
  const random = randomNumbers('simulated takers');
  const pick = (n: number) => Math.floor(random() * n);
  // Of 'number' items only known numbers are counted one by one.
  const bank = itemIds.filter((item) => items[item].kind !== 'number').slice(0, 6);
  if (process.env.DATABASE_URL?.startsWith('file:'))
    await (await database()).$queryRawUnsafe('PRAGMA synchronous = OFF');
  const takers = new Map<ItemId, Taker[]>(bank.map((item) => [item, []]));
  const known = new Set<string>();
  for (let begun = 0; begun < attempts; begun++) {
    const reader = `reader ${pick(attempts / 2)}` as ReaderKey;
    const skill = random();
    const attempt = await begin(
      reader,
      bank
        .filter(() => random() < 0.15)
        .concat(bank[pick(6)] ?? [])
        .filter(isNew),
    );
    const isFinished = random() < 0.8;
    const given = attempt.items
      .filter(isItemId)
      .slice(0, isFinished ? undefined : -1)
      .map((item) => {
        const score = Math.min(3, pick(3) + (random() < skill ? 1 : 0)) / 3;
        return { item, score, choice: String(pick(3)) };
      });
    for (const { item, score, choice } of given) {
      await answer(attempt, item, score, choice);
      if (known.has(`${reader} ${item}`)) continue;
      known.add(`${reader} ${item}`);
      const others = given.filter((other) => other.item !== item).map((other) => other.score);
      takers.get(item)?.push({ score, choice, rest: isFinished && others.length > 0 ? mean(others) : null });
    }
  }
  const kept = await getItemStatistics(bank);
  for (const item of bank) {
    const all = takers.get(item) ?? [];
    const finished = all.filter((taker): taker is Taker & { rest: number } => taker.rest !== null);
    const { sums, choices } = kept.get(item) ?? { sums: noSums, choices: [] };
    expect([sums.n, sums.finished], item).toEqual([all.length, finished.length]);
    expect(facility(sums), item).toBeCloseTo(mean(all.map(({ score }) => score)), 10);
    expect(discrimination(sums), item).toBeCloseTo(
      correlation(
        finished.map(({ score }) => score),
        finished.map(({ rest }) => rest),
      ),
      3,
    );
    for (const { choice, share } of choices)
      expect(share, `${item}, ${choice}`).toBeCloseTo(
        all.filter((taker) => taker.choice === choice).length / all.length,
        10,
      );
    expect(choices).toHaveLength(3);
  }
}

type Taker = { score: number; choice: string; rest: number | null };

const isNew = <Value>(value: Value, at: number, list: readonly Value[]) => list.indexOf(value) === at;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson's correlation by its definition, in two passes over the rows. */
function correlation(xs: readonly number[], ys: readonly number[]): number {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const products = xs.map((x, at) => (x - meanX) * ((ys[at] ?? 0) - meanY));
  const spread = (values: readonly number[], middle: number) => mean(values.map((value) => (value - middle) ** 2));
  return mean(products) / Math.sqrt(spread(xs, meanX) * spread(ys, meanY));
}
