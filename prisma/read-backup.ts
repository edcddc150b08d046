// What is taken from the file of a backup: rows, and nothing else (decision 0067).
import { closeSync, copyFileSync, existsSync, openSync, readSync, rmSync } from 'node:fs';
import Database from 'libsql';
import { keyedHash } from '@/lib/keys';
import { CannotDo } from './cannot-do';
import { readHistory } from './history';
import { migrate, namesOfMigrations } from './migrate';

/**
 * Makes a database of the present version from a backup. Its tables are made here, by our own migrations, and only rows
 * are copied into them: a file that somebody has changed brings no trigger, view or table of their own along.
 * @param copy where the new database is to be; nothing must be there
 * @throws {CannotDo} when the file is no backup, damaged, of a newer version or of another secret
 */
export async function readBackup(file: string, copy: string, secret: string): Promise<void> {
  if (!existsSync(file)) throw new CannotDo(`There is no file ${file}.`);
  const noBackup = `${file} is no backup of this site.`;
  if (!isSqlite(file)) throw new CannotDo(noBackup);
  // To open a file can change it, and the backup has to stay as it is.
  const given = `${copy}.given`;
  try {
    copyFileSync(file, given);
    if (!isWhole(given)) throw new CannotDo(`${noBackup} It is damaged, or something else.`);
    const { finished, hasFailed } = await readHistory(`file:${given}`);
    if (finished.length === 0) throw new CannotDo(noBackup);
    if (hasFailed) throw new CannotDo(`${file} was taken after a migration had failed: take an earlier one.`);
    const known = namesOfMigrations('sqlite');
    if (finished.some((name) => !known.includes(name)))
      throw new CannotDo(`${file} is of a newer version than this copy of the site: update the site first.`);
    refuseForeign(file, given, secret);
    await migrate(
      `file:${copy}`,
      known.filter((name) => finished.includes(name)),
    );
    copyRowsOf(file, given, copy);
    await migrate(`file:${copy}`);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${given}${end}`, { force: true });
  }
}

function isSqlite(file: string): boolean {
  const head = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  readSync(handle, head, 0, 16, 0);
  closeSync(handle);
  return head.toString('latin1') === 'SQLite format 3\0';
}

function isWhole(file: string): boolean {
  const database = new Database(file);
  try {
    const [result] = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
    return result?.integrity_check === 'ok';
  } catch {
    return false;
  } finally {
    database.close();
  }
}

/** @throws {CannotDo} for a backup without the fingerprint of this secret, or with what no backup of ours has in it */
function refuseForeign(file: string, given: string, secret: string): void {
  const database = new Database(given);
  try {
    const [foreign] = database
      .prepare(`SELECT "type", "name" FROM sqlite_master WHERE "type" NOT IN ('table', 'index') LIMIT 1`)
      .all() as { type: string; name: string }[];
    if (foreign) throw new CannotDo(`${file} was changed: it has a ${foreign.type} in it, which no backup has.`);
    const [note] = database.prepare(`SELECT "value" FROM "Note" WHERE "name" = 'secret'`).all() as { value: string }[];
    if (!note) throw new CannotDo(`${file} does not say to which secret it belongs: it was changed, or is damaged.`);
    if (note.value !== keyedHash(secret, 'fingerprint', 'explainer'))
      throw new CannotDo(
        `${file} belongs to another secret: copy the data/secret of the server that made it here, or set SECRET.`,
      );
  } finally {
    database.close();
  }
}

/** Copies the rows of all our tables, in the order of their keys. @throws {CannotDo} when they do not fit into them */
function copyRowsOf(file: string, given: string, copy: string): void {
  const database = new Database(copy);
  try {
    database.exec('PRAGMA trusted_schema=OFF; PRAGMA foreign_keys=OFF');
    database.prepare('ATTACH ? AS "given"').run(given);
    database.exec('BEGIN');
    const tables = database
      .prepare(`SELECT "name" FROM main.sqlite_master WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite%'`)
      .all() as { name: string }[];
    for (const { name } of tables) if (name !== '_prisma_migrations') copyTable(database, name);
    // Whoever restores the copy of a database that was moved away wants it back.
    database.exec(`DELETE FROM "Note" WHERE "name" = 'moved'`);
    if (database.prepare('PRAGMA main.foreign_key_check').all().length > 0)
      throw new CannotDo(`${file} is damaged: rows name others that are not there.`);
    database.exec('COMMIT');
  } catch (error) {
    if (error instanceof CannotDo) throw error;
    throw new CannotDo(`${file} is damaged: its rows do not fit into the tables of this site.`);
  } finally {
    database.close();
  }
}

function copyTable(database: Database.Database, table: string): void {
  const columns = database.prepare('SELECT "name", "pk" FROM pragma_table_info(?)').all(table) as {
    name: string;
    pk: number;
  }[];
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const key = columns
    .filter(({ pk }) => pk > 0)
    .sort((a, b) => a.pk - b.pk)
    .map(({ name }) => `"${name}"`)
    .join(', ');
  database.exec(`INSERT INTO main."${table}" (${names}) SELECT ${names} FROM "given"."${table}" ORDER BY ${key}`);
}
