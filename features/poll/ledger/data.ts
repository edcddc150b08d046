import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import { isPostgres } from '@/lib/database-address';
import { type Database, database } from '@/lib/db';
import { turn } from '../rows/statements';

/** A transaction of Prisma: counting takes minutes, and is not what has to be quick. */
type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

/** A tally that does not say what the rows say. */
export type Discrepancy = { cell: string; tally: number; rows: number };

/** Compares every tally with the rows, while nobody writes. An empty list: all are equal. */
export async function listDiscrepancies(): Promise<Discrepancy[]> {
  const db = await database();
  return db.$transaction(
    async (transaction) => {
      await beginCounting(transaction);
      return compare(transaction);
    },
    { maxWait: 30_000, timeout: 600_000 },
  );
}

/** Sets every tally to what the rows say. @returns what was wrong */
export async function repairTallies(): Promise<Discrepancy[]> {
  const db = await database();
  return db.$transaction(
    async (transaction) => {
      await beginCounting(transaction);
      const wrong = await compare(transaction);
      if (wrong.length > 0)
        await transaction.$executeRaw`
          INSERT INTO "Tally" ("kind", "cell", "n") VALUES ${Prisma.join(
            wrong.map(({ cell, rows }) => {
              const [kind = '', ...rest] = cell.split(' ');
              return Prisma.sql`(${kind}, ${rest.join(' ')}, ${rows})`;
            }),
          )} ON CONFLICT ("kind", "cell") DO UPDATE SET "n" = excluded."n"`;
      return wrong;
    },
    { maxWait: 30_000, timeout: 600_000 },
  );
}

/** Takes the turn, and lets PostgreSQL count for longer than a page may wait. */
async function beginCounting(transaction: Transaction): Promise<void> {
  if (isPostgres(process.env.DATABASE_URL ?? ''))
    await transaction.$executeRawUnsafe("SET LOCAL statement_timeout = '10min'");
  await transaction.$executeRawUnsafe(turn);
}

type Row = { kind: string; cell: string; n: number | bigint };

async function compare(transaction: Transaction): Promise<Discrepancy[]> {
  const counted = mapOf(
    // Written apart from counting.ts on purpose: a mistake there would otherwise prove itself right.
    await transaction.$queryRaw<Row[]>`
      SELECT 'vote' AS "kind", "phase" || CASE WHEN "peeked" THEN ' peeked ' ELSE ' open ' END || "stance" AS "cell", COUNT(*) AS "n"
      FROM "Vote" GROUP BY 2
      UNION ALL SELECT 'band', "band" || ' ' || "stance", COUNT(*) FROM "Vote" WHERE "phase" = 'after' AND NOT "peeked" GROUP BY 2
      UNION ALL SELECT 'day', "day", COUNT(*) FROM "Vote" GROUP BY 2
      UNION ALL SELECT 'class', "phase" || ' ' || "stance", COUNT(*) FROM "Vote" WHERE "class" IS NOT NULL AND NOT "peeked" GROUP BY 2
      UNION ALL SELECT 'reason', "phase" || ' ' || "reason", COUNT(*) FROM "Reason" GROUP BY 2
      UNION ALL SELECT 'shift', b."stance" || ' ' || a."stance", COUNT(*)
      FROM "Vote" b JOIN "Vote" a ON a."voter" = b."voter" AND a."phase" = 'after' AND NOT a."peeked"
      WHERE b."phase" = 'before' AND NOT b."peeked" GROUP BY 2`,
  );
  const told = mapOf(await transaction.tally.findMany({ where: { kind: { not: 'turn' } } }));
  return [...new Set([...counted.keys(), ...told.keys()])]
    .map((cell) => ({ cell, tally: told.get(cell) ?? 0, rows: counted.get(cell) ?? 0 }))
    .filter(({ tally, rows }) => tally !== rows);
}

const mapOf = (rows: readonly Row[]) => new Map(rows.map(({ kind, cell, n }) => [`${kind} ${cell}`, Number(n)]));
