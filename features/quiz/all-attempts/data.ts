import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import type { ReaderKey } from '@/features/readers/reader';
import { database } from '@/lib/db';
import { type Band, bandFor } from '../attempt';

// What concerns attempts together and none of them alone: which are too old, and what readers got right over all of theirs.

const daysKept = 400;

/** Deletes the attempts that were begun more than 400 days ago, with their answers; the statistics stay. @returns how many */
export async function sweepAttempts(now: Date): Promise<number> {
  const db = await database();
  const before = new Date(now.getTime() - daysKept * 24 * 60 * 60 * 1000);
  return (await db.attempt.deleteMany({ where: { startedAt: { lt: before } } })).count;
}

/** How much each of these readers got right over all attempts, as a band; one who answered nothing is left out. */
export async function listBands(readers: readonly ReaderKey[]): Promise<ReadonlyMap<string, Band>> {
  if (readers.length === 0) return new Map();
  const db = await database();
  const rows = await db.$queryRaw<{ reader: string; score: number; max: number }[]>`
    SELECT t."reader" AS "reader", SUM(a."score") AS "score", SUM(a."max") AS "max"
    FROM "Attempt" t JOIN "Answer" a ON a."attemptId" = t."id"
    WHERE t."reader" IN (${Prisma.join([...readers])}) GROUP BY t."reader"`;
  return new Map(rows.map(({ reader, score, max }) => [reader, bandFor({ score: Number(score), max: Number(max) })]));
}

/** How much a reader got right over all attempts, as a band. */
export const bandOf = async (reader: ReaderKey): Promise<Band> => (await listBands([reader])).get(reader) ?? 'none';
