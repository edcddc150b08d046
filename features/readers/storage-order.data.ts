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
/** A row to be added, with every column of its table but `fresh`. */
export type NewRow<Table extends ShuffledTable> = Record<(typeof tables)[Table][number], string | boolean | null>;

/** So many rows outside classes are rewritten at most; then they are left as they are, and a new group begins. */
export const groupSize = 256;

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/**
 * Makes writers of a table follow one another, those of other servers too: without it two would rewrite the same rows.
 * On SQLite a transaction begins with the lock of the whole file (lib/db/sqlite.ts). PostgreSQL also learns that all rows
 * are found by their keys: of a table that grew by thousands in a minute it still believes that it is empty, and would
 * read it whole.
 */
export async function lockRows(transaction: Prisma.TransactionClient, table: ShuffledTable): Promise<void> {
  if (!isPostgres(process.env.DATABASE_URL ?? '')) return;
  await transaction.$executeRaw`
    INSERT INTO "Tally" ("kind", "cell", "n") VALUES ('lock', ${table}, 0)
    ON CONFLICT ("kind", "cell") DO UPDATE SET "n" = 0 RETURNING set_config('enable_seqscan', 'off', true)`;
}

/**
 * Adds rows, and rewrites with them all rows of some classes, and the newest of those outside classes (`null`), in the
 * order of their keys. Called last in a transaction that holds {@link lockRows}. The new rows come as JSON and not by
 * `createMany`, which Prisma compiles anew for every list of rows: that took half of a batch's processor time.
 * @param classes all of which rows were added, changed or deleted
 */
export async function addInKeyOrder<Table extends ShuffledTable>(
  transaction: Prisma.TransactionClient,
  table: Table,
  rows: readonly NewRow<Table>[],
  classes: Iterable<string | null>,
): Promise<void> {
  for (const classId of new Set(classes)) {
    const added = rows.filter((row) => ('class' in row ? row.class : null) === classId);
    if (isPostgres(process.env.DATABASE_URL ?? '')) await rewriteOnPostgres(transaction, table, added, classId);
    else await rewriteOnSqlite(transaction, table, added, classId);
  }
}

const sameGroup = (classId: string | null) => (classId === null ? '"fresh"' : '"class" = $1');

async function rewriteOnPostgres<Table extends ShuffledTable>(
  transaction: Prisma.TransactionClient,
  table: Table,
  added: readonly NewRow<Table>[],
  classId: string | null,
): Promise<void> {
  const columns = quoted(tables[table]);
  const values = classId === null ? [] : [classId];
  const isFresh = classId === null ? `(SELECT COUNT(*) FROM grouped) < ${groupSize}` : 'false';
  await transaction.$executeRawUnsafe(
    `WITH old AS (DELETE FROM "${table}" WHERE ${sameGroup(classId)} RETURNING *),
     grouped AS (SELECT ${columns} FROM old
       UNION ALL SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $${values.length + 1}::json))
     INSERT INTO "${table}" (${columns}, "fresh") SELECT ${columns}, ${isFresh} FROM grouped ORDER BY 1, 2`,
    ...values,
    JSON.stringify(added),
  );
}

/** SQLite cannot insert what the same statement deletes, and a row put in the place of another would lie where that lay. */
async function rewriteOnSqlite<Table extends ShuffledTable>(
  transaction: Prisma.TransactionClient,
  table: Table,
  added: readonly NewRow<Table>[],
  classId: string | null,
): Promise<void> {
  const names: readonly (typeof tables)[Table][number][] = tables[table];
  const columns = quoted(names);
  const values = classId === null ? [] : [classId];
  const [old] = await transaction.$queryRawUnsafe<[{ rows: string; n: number | bigint }]>(
    `SELECT json_group_array(json_array(${columns})) AS "rows", COUNT(*) AS "n" FROM "${table}" WHERE ${sameGroup(classId)}`,
    ...values,
  );
  const n = Number(old.n) + added.length;
  if (n === 0) return;
  if (n > added.length)
    await transaction.$executeRawUnsafe(`DELETE FROM "${table}" WHERE ${sameGroup(classId)}`, ...values);
  const isFresh = classId === null && n < groupSize ? 1 : 0;
  const read = names.map((_, index) => `json_extract("value", '$[${index}]')`).join(', ');
  await transaction.$executeRawUnsafe(
    `INSERT INTO "${table}" (${columns}, "fresh") SELECT ${read}, ${isFresh}
     FROM (SELECT "value" FROM json_each(?) UNION ALL SELECT "value" FROM json_each(?)) ORDER BY 1, 2`,
    old.rows,
    JSON.stringify(added.map((row) => names.map((name) => row[name]))),
  );
}

/** Empties SQLite's log, whose last pages would show which row a transaction has added. */
export async function emptyLog(db: Database): Promise<void> {
  if (!isPostgres(process.env.DATABASE_URL ?? '')) await db.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)');
}
