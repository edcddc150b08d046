import 'server-only';
import type { Prisma } from '@/.generated/prisma/sqlite/client';
import type { Database } from '@/lib/db/client';
import { isPostgres } from '@/lib/db/database-address';

// Where a row lies, and which transaction wrote it, must not say when it came: PostgreSQL keeps rows as they arrive and
// stamps each with the number of its transaction, SQLite keeps them so inside a page. Therefore the newest rows are
// written anew, in the order of their random keys, by the transaction that adds one (decision 0063).

/** The tables whose rows nobody may bring into the order in which they came: columns, with the key first. */
const tables = {
  Vote: ['voter', 'phase', 'stance', 'peeked', 'receipt', 'class'],
  Reason: ['id', 'phase', 'reason'],
  Move: ['id', 'chapter', 'move', 'class'],
  Peek: ['id'],
} as const;
export type ShuffledTable = keyof typeof tables;

/** So many rows outside classes are rewritten at most; then they are left as they are, and a new group begins. */
export const groupSize = 256;

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/**
 * Makes writers of a table follow one another, those of other servers too: without it two would rewrite the same rows.
 * PostgreSQL also learns that all rows are found by their keys: of a table that grew by thousands in a minute it still
 * believes that it is empty, and would read it whole.
 */
export async function lockRows(transaction: Prisma.TransactionClient, table: ShuffledTable): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "Tally" ("kind", "cell", "n") VALUES ('lock', ${table}, 0)
    ON CONFLICT ("kind", "cell") DO UPDATE SET "n" = 0`;
  if (isPostgres(process.env.DATABASE_URL ?? '')) await transaction.$executeRaw`SET LOCAL enable_seqscan = off`;
}

/**
 * Rewrites all rows of some classes, and the newest of those outside classes (`null`), in the order of their keys. Called
 * last in a transaction that holds {@link lockRows} and has added rows, `fresh` where they have no class.
 */
export async function shuffleStorageOrder(
  transaction: Prisma.TransactionClient,
  table: ShuffledTable,
  classes: Iterable<string | null>,
): Promise<void> {
  const columns = quoted(tables[table]);
  for (const classId of new Set(classes)) {
    const where = classId === null ? '"fresh"' : '"class" = $1';
    const values = classId === null ? [] : [classId];
    if (isPostgres(process.env.DATABASE_URL ?? '')) {
      const isFresh = classId === null ? `(SELECT COUNT(*) FROM old) < ${groupSize}` : 'false';
      await transaction.$executeRawUnsafe(
        `WITH old AS (DELETE FROM "${table}" WHERE ${where} RETURNING *)
         INSERT INTO "${table}" (${columns}, "fresh") SELECT ${columns}, ${isFresh} FROM old ORDER BY 1, 2`,
        ...values,
      );
    } else await rewriteOnSqlite(transaction, table, where, values);
  }
}

/** SQLite cannot insert what the same statement deletes, and a row put in the place of another would lie where that lay. */
async function rewriteOnSqlite(
  transaction: Prisma.TransactionClient,
  table: ShuffledTable,
  where: string,
  values: readonly string[],
): Promise<void> {
  const columns = quoted(tables[table]);
  const [old] = await transaction.$queryRawUnsafe<{ rows: string; n: number | bigint }[]>(
    `SELECT json_group_array(json_array(${columns})) AS "rows", COUNT(*) AS "n" FROM "${table}" WHERE ${where}`,
    ...values,
  );
  if (!old || Number(old.n) === 0) return;
  const isFresh = values.length === 0 && Number(old.n) < groupSize ? 1 : 0;
  const read = tables[table].map((_, index) => `json_extract("value", '$[${index}]')`).join(', ');
  await transaction.$executeRawUnsafe(`DELETE FROM "${table}" WHERE ${where}`, ...values);
  await transaction.$executeRawUnsafe(
    `INSERT INTO "${table}" (${columns}, "fresh") SELECT ${read}, ${isFresh} FROM json_each(?) ORDER BY 1, 2`,
    old.rows,
  );
}

/** Empties SQLite's log, whose last pages would show which row a transaction has added. */
export async function emptyLog(db: Database): Promise<void> {
  if (!isPostgres(process.env.DATABASE_URL ?? '')) await db.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)');
}
