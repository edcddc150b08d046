// npm run restore: puts a backup in the place of the database (decision 0034).
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'libsql';
import { openDatabase } from '@/lib/db/client';
import { directAddress, isPostgres } from '@/lib/db/database-address';
import { backUp, copyWhole, flush } from './backup';
import { backupFile, backupFolder } from './backup-files';
import { CannotDo } from './cannot-do';
import { compareRows, copyRows } from './copy-rows';
import { readHistory } from './history';
import { migrate } from './migrate';
import { readBackup } from './read-backup';
import { alone } from './server-lock';
import { listTables } from './tables';

/** One transaction, however long it takes: 24 hours in milliseconds. */
export const longTransaction = { maxWait: 10_000, timeout: 24 * 60 * 60 * 1000 };

/**
 * Puts a backup in the place of a database; until it is whole and checked, what was there stays. What was there is
 * kept as a backup.
 * @param secret the secret that both belong to
 * @param check looks through the backup as it will be; a sentence when something in it is wrong
 * @returns where that which was there before is kept; null when there was nothing
 * @throws {CannotDo} when the file is no backup, of a newer version or another secret, or the database is in use
 */
export async function restore(
  url: string,
  file: string,
  secret: string,
  check: (url: string) => Promise<string | null>,
): Promise<string | null> {
  const folder = backupFolder(url);
  mkdirSync(folder, { recursive: true });
  // Beside the database, so that putting it in its place is one step; for PostgreSQL in a folder of its own.
  const copy = isPostgres(url)
    ? join(mkdtempSync(join(folder, 'restoring-')), 'copy.db')
    : `${resolve(url.replace(/^file:/, ''))}.restoring`;
  const whole = `${copy}.whole`;
  remove(copy);
  remove(whole);
  try {
    await readBackup(file, copy, secret);
    const wrong = await check(`file:${copy}`);
    if (wrong) throw new CannotDo(`${file} is damaged: ${wrong}`);
    if (isPostgres(url)) return await intoPostgres(copy, url);
    copyWhole(copy, whole);
    return await intoSqlite(whole, url.replace(/^file:/, ''));
  } finally {
    remove(copy);
    remove(whole);
    if (isPostgres(url)) rmSync(dirname(copy), { recursive: true, force: true });
  }
}

const remove = (file: string) => {
  for (const end of ['', '-wal', '-shm', '-journal', '.lock']) rmSync(`${file}${end}`, { force: true });
};

/**
 * Writes what stands in the log into the file itself.
 * @returns false when somebody has the database open: then it stays as it is
 */
function isFree(file: string): boolean {
  const database = new Database(file, { timeout: 0 });
  try {
    database.exec('PRAGMA journal_mode=DELETE');
    return true;
  } catch {
    return false;
  } finally {
    database.close();
  }
}

const intoSqlite = (copy: string, target: string): Promise<string | null> =>
  alone(`file:${target}`, async () => {
    let kept: string | null = null;
    if (existsSync(target)) {
      if (!isFree(target)) throw new CannotDo('The database is in use: stop the site, and restore then.');
      kept = backupFile(`file:${target}`, 'restore');
      copyFileSync(target, kept);
      flush(kept);
    }
    flush(copy);
    renameSync(copy, target);
    flush(dirname(resolve(target)));
    return kept;
  });

/** In one transaction: a site that runs meanwhile waits or says “not saved”, and then goes on with what is there. */
async function intoPostgres(copy: string, url: string): Promise<string | null> {
  const { finished, hasFailed } = await readHistory(url);
  if (hasFailed)
    throw new CannotDo(
      'A migration of this database has failed: restore into an empty database, and set DATABASE_URL.',
    );
  const kept = finished.length > 0 ? backupFile(url, 'restore') : null;
  if (kept) await backUp(url, kept);
  await migrate(url);
  const [source, target] = await Promise.all([openDatabase(`file:${copy}`), openDatabase(directAddress(url))]);
  try {
    const tables = await listTables(source);
    await target.$transaction(async (writing) => {
      await writing.$executeRawUnsafe('SET LOCAL statement_timeout = 0');
      await writing.$executeRawUnsafe('SET LOCAL idle_in_transaction_session_timeout = 0');
      await writing.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => `"${name}"`).join(', ')}`);
      for (const table of tables) {
        await copyRows(source, writing, table);
        await compareRows(source, writing, table);
      }
    }, longTransaction);
  } finally {
    await Promise.all([source.$disconnect(), target.$disconnect()]);
  }
  return kept;
}
