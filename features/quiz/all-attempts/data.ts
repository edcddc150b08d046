import { dayMs } from '@/lib/day';
import 'server-only';
import type { ReaderKey } from '@/features/readers/reader';
import { database } from '@/lib/db';
import type { Statement, Transaction } from '@/lib/transaction';
import { type Band, bandFor } from '../attempt';

// What concerns attempts together and none of them alone: which are too old, and what readers got right over all of theirs.

const daysKept = 400;

/** Deletes the attempts that were begun more than 400 days ago, with their answers; the statistics stay. @returns how many */
export async function sweepAttempts(now: Date): Promise<number> {
  const db = await database();
  const before = new Date(now.getTime() - daysKept * dayMs);
  return (await db.attempt.deleteMany({ where: { startedAt: { lt: before } } })).count;
}

const sums = (list: string) => `
  SELECT t."reader" AS "reader", SUM(a."score") AS "score", SUM(a."max") AS "max"
  FROM "Attempt" t JOIN "Answer" a ON a."attemptId" = t."id" WHERE t."reader" ${list} GROUP BY t."reader"`;
const sumScores: Statement = {
  name: 'sum-scores',
  postgresql: sums('= ANY (ARRAY(SELECT json_array_elements_text($1::json)))'),
  sqlite: sums('IN (SELECT "value" FROM json_each(?))'),
};

/** How much each of these readers got right over all attempts, as a band; one who answered nothing is left out. */
export async function listBands(
  readers: readonly ReaderKey[],
  { ask }: Transaction,
): Promise<ReadonlyMap<string, Band>> {
  const rows = await ask<{ reader: string; score: number; max: number }>(sumScores, readers);
  return new Map(rows.map(({ reader, score, max }) => [reader, bandFor({ score: Number(score), max: Number(max) })]));
}
