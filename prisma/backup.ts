// npm run backup: the whole database as one SQLite file, whichever database it comes from (decision 0034).
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { openDatabase } from '@/lib/db/client';
import { directAddress, isPostgres } from '@/lib/db/database-address';
import { CannotDo } from './cannot-do';
import { readHistory } from './history';
import { migrate, namesOfMigrations } from './migrate';
import { listTables, type Table } from './tables';

/** So long a snapshot waits for a writer, in milliseconds. */
const waitMs = 10_000;
const rowsAtOnce = 1000;

/**
 * Writes the whole database, as it is at one moment, into one file, while the site goes on. The file is there whole or
 * not at all, and only its owner can read it.
 * @throws {CannotDo} when there is nothing to keep, or a file of that name is there already
 */
export async function backUp(url: string, file: string): Promise<void> {
  if (existsSync(file)) throw new CannotDo(`${file} is there already: name another file.`);
  const { finished } = await readHistory(url);
  if (finished.length === 0) throw new CannotDo('There is nothing to back up yet: the site has not been started.');
  mkdirSync(dirname(resolve(file)), { recursive: true });
  const folder = mkdtempSync(`${resolve(file)}.part-`);
  const part = join(folder, 'backup.db');
  try {
    if (isPostgres(url)) await copyFromPostgres(url, finished, part);
    else copyWhole(url.replace(/^file:/, ''), part);
    chmodSync(part, 0o600);
    flush(part);
    renameSync(part, file);
    flush(dirname(resolve(file)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes sure that a file, or a folder's list of files, is on the disk. */
export function flush(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/**
 * Copies a SQLite database as it is at one moment, while others write, into one file without a log beside it. The new
 * file does not know what was deleted from the old one either.
 */
export function copyWhole(source: string, target: string): void {
  const database = new Database(source, { timeout: waitMs });
  try {
    database.exec(`VACUUM INTO '${target.replaceAll("'", "''")}'`);
  } finally {
    database.close();
  }
}

/**
 * Copies a PostgreSQL database in one snapshot. Not by the models: before a migration the database is not yet as they
 * say. The tables are made by the same migrations as its own, which have the same names for both databases.
 */
async function copyFromPostgres(url: string, finished: readonly string[], target: string): Promise<void> {
  const known = namesOfMigrations('sqlite');
  if (finished.some((name) => !known.includes(name)))
    throw new CannotDo('The database is of a newer version than this copy of the site: update the site first.');
  const work = `${target}.work`;
  await migrate(
    `file:${work}`,
    known.filter((name) => finished.includes(name)),
  );
  const tables = await tablesOf(work);
  const sink = new Database(work);
  const source = new pg.Client({ connectionString: directAddress(url), connectionTimeoutMillis: 5000 });
  await source.connect();
  try {
    await source.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    sink.exec('PRAGMA foreign_keys=OFF; BEGIN');
    for (const table of tables) await copyTable(source, sink, table);
    sink.exec('COMMIT');
  } finally {
    sink.close();
    await source.end();
  }
  copyWhole(work, target);
}

async function tablesOf(file: string): Promise<Table[]> {
  const db = await openDatabase(`file:${file}`);
  const tables = await listTables(db).finally(() => db.$disconnect());
  return tables.filter(({ columns }) => columns.length > 0);
}

async function copyTable(source: pg.Client, sink: Database.Database, { name, columns, key }: Table): Promise<void> {
  const asStored = columns.map((column) => stored(column)).join(', ');
  const order = key.map((column) => `"${column}"`).join(', ');
  await source.query(`DECLARE rows NO SCROLL CURSOR FOR SELECT ${asStored} FROM "${name}" ORDER BY ${order}`);
  const insert = sink.prepare(
    `INSERT INTO "${name}" (${columns.map((column) => `"${column.name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  for (;;) {
    const { rows } = await source.query({ text: `FETCH ${rowsAtOnce} FROM rows`, rowMode: 'array' });
    for (const row of rows as unknown[][]) insert.run(row);
    if (rows.length < rowsAtOnce) break;
  }
  await source.query('CLOSE rows');
}

/** A column of PostgreSQL in the form in which Prisma keeps it in SQLite. */
function stored({ name, type }: Table['columns'][number]): string {
  if (type === 'BOOLEAN') return `"${name}"::int`;
  if (type === 'DATETIME') return `to_char("${name}", 'YYYY-MM-DD"T"HH24:MI:SS.MS"+00:00"')`;
  return `"${name}"`;
}
