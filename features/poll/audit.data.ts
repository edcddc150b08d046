import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import { phases } from '@/content/facts/poll';
import { lockRows } from '@/features/readers/storage-order.data';
import { type Database, database } from '@/lib/db/client';
import { isPostgres } from '@/lib/db/database-address';
import { peopleMoved } from './blocks';
import { tallyKinds } from './counting';

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

/** Takes the lock of votes, and lets PostgreSQL count for longer than a page may wait. */
async function beginCounting(transaction: Transaction): Promise<void> {
  if (isPostgres(process.env.DATABASE_URL ?? ''))
    await transaction.$executeRawUnsafe("SET LOCAL statement_timeout = '10min'");
  await lockRows(transaction, 'Vote');
}

type Row = { kind: string; cell: string; n: number | bigint };

async function compare(transaction: Transaction): Promise<Discrepancy[]> {
  // Written apart from counting.ts and blocks.ts on purpose: a mistake there would otherwise prove itself right.
  const counted = mapOf(
    await transaction.$queryRaw<Row[]>`
      SELECT 'vote' AS "kind", "phase" || CASE WHEN "peeked" THEN ' peeked ' ELSE ' open ' END || "stance" AS "cell", COUNT(*) AS "n"
      FROM "Vote" WHERE "class" IS NULL GROUP BY 2
      UNION ALL SELECT 'reason', "phase" || ' ' || "reason", COUNT(*) FROM "Reason" GROUP BY 2
      UNION ALL SELECT 'shift', b."stance" || ' ' || a."stance", COUNT(*)
      FROM "Vote" b JOIN "Vote" a ON a."voter" = b."voter" AND a."phase" = 'after' AND NOT a."peeked" AND a."class" IS NULL
      WHERE b."phase" = 'before' AND NOT b."peeked" AND b."class" IS NULL GROUP BY 2`,
  );
  const add = (cell: string, n: number) => counted.set(cell, (counted.get(cell) ?? 0) + n);
  // What of classes has joined the public numbers, and what deleted ones have left in them.
  for (const { kind, cell, n } of await transaction.tally.findMany({ where: { kind: { startsWith: 'joined ' } } })) {
    add(cell, n);
    const [group, phase, seen, stance] = cell.split(' ');
    if (group === 'vote' && seen === 'open' && kind !== 'joined deleted') add(`class ${phase} ${stance}`, n);
  }
  const stored = mapOf(await transaction.tally.findMany({ where: { kind: { in: [...tallyKinds] } } }));
  return [...new Set([...counted.keys(), ...stored.keys()])]
    .map((cell) => ({ cell, tally: stored.get(cell) ?? 0, rows: counted.get(cell) ?? 0 }))
    .filter(({ tally, rows }) => tally !== rows);
}

/** Votes of classes that wait for a block of at least five before they join the public numbers: added, changed or withdrawn. */
export type Waiting = { votes: number; classes: number };

/** How many votes wait; fewer than five of a class in each phase, or something is wrong. */
export async function countWaiting(): Promise<Waiting> {
  const db = await database();
  const [rows, joined] = await Promise.all([
    db.vote.groupBy({
      by: ['class', 'phase', 'peeked', 'stance'],
      where: { class: { not: null } },
      _count: { _all: true },
    }),
    db.tally.findMany({ where: { kind: { startsWith: 'joined ' }, cell: { startsWith: 'vote ' } } }),
  ]);
  const waiting = new Map<string, Map<string, number>>();
  const add = (classId: string, cell: string, n: number) => {
    const cells = waiting.get(classId) ?? new Map<string, number>();
    waiting.set(classId, cells.set(cell, (cells.get(cell) ?? 0) + n));
  };
  for (const { class: classId, phase, peeked, stance, _count } of rows)
    add(classId ?? '', `vote ${phase} ${peeked ? 'peeked' : 'open'} ${stance}`, _count._all);
  for (const { kind, cell, n } of joined) if (kind !== 'joined deleted') add(kind.slice('joined '.length), cell, -n);
  const moved = [...waiting.values()].map((cells) =>
    phases.reduce((sum, phase) => {
      const steps = [...cells].filter(([cell]) => cell.startsWith(`vote ${phase} `)).map(([, n]) => n);
      return sum + peopleMoved(steps);
    }, 0),
  );
  return { votes: moved.reduce((sum, n) => sum + n, 0), classes: moved.filter((n) => n > 0).length };
}

const mapOf = (rows: readonly Row[]) => new Map(rows.map(({ kind, cell, n }) => [`${kind} ${cell}`, Number(n)]));
