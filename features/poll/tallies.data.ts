import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import type { Differences } from './counting';

/** Adds to the public numbers, in one statement. @param day in UTC, `YYYY-MM-DD`: kept when a count of votes moves */
export async function addToTallies(
  transaction: Prisma.TransactionClient,
  differences: Differences,
  day = '',
): Promise<void> {
  const entries = differences.entries();
  // A day on which public numbers moved: nothing is counted in it, and it lies under no voter.
  if (differences.moveVotes) entries.unshift({ kind: 'day', cell: day, n: 0 });
  if (entries.length === 0) return;
  await transaction.$executeRaw`
    INSERT INTO "Tally" ("kind", "cell", "n")
    VALUES ${Prisma.join(entries.map(({ kind, cell, n }) => Prisma.sql`(${kind}, ${cell}, ${n})`))}
    ON CONFLICT ("kind", "cell") DO UPDATE SET "n" = "Tally"."n" + excluded."n"`;
}
