import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'libsql';
import { isPostgres } from '@/lib/db/database-address';

/** Backups that the site takes by itself: so many stay. */
const kept = 3;
const ownName = /^\d{8}-\d{6}-\d{3}-before-[\w-]+\.db$/;

/** Where the site keeps its own backups: beside the database; those of PostgreSQL in `data/backups`. */
export const backupFolder = (url: string): string =>
  join(isPostgres(url) ? 'data' : dirname(url.replace(/^file:/, '')), 'backups');

/** A new file for a backup that is taken before something: `20261121-073000-000-before-restore.db`. */
export function backupFile(url: string, before: string): string {
  const [day, time] = new Date().toISOString().replace(/[-:]/g, '').split('T');
  const stamp = `${day}-${time?.slice(0, 6)}-${time?.slice(7, 10)}`;
  return join(backupFolder(url), `${stamp}-before-${before}.db`);
}

/** The backups that the site took by itself, the newest first. */
export function listBackupFiles(url: string): string[] {
  const folder = backupFolder(url);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => ownName.test(name));
  return names.sort((a, b) => (a < b ? 1 : -1)).map((name) => join(folder, name));
}

/** Keeps the newest of the site's own backups and deletes the others; files with other names stay. */
export function dropOldBackups(url: string): void {
  for (const file of listBackupFiles(url).slice(kept)) rmSync(file);
}

/** A backup in which votes can be joined to names is kept for so long, in case the upgrade has to be taken back. */
export const joinableDays = 7;

/** True for a backup from before 2026-11-28: the chapters and days of moves and of reading are the same sets there. */
export function isJoinable(file: string): boolean {
  const backup = new Database(file, { readonly: true });
  try {
    return backup.prepare(`SELECT 1 FROM pragma_table_info('Move') WHERE name = 'voter'`).all([]).length > 0;
  } finally {
    backup.close();
  }
}

/** Deletes the site's own backups that are joinable and older than {@link joinableDays}. @returns how many */
export function dropJoinableBackups(url: string, now: Date): number {
  const before = new Date(now.getTime() - joinableDays * 24 * 60 * 60 * 1000).toISOString().replace(/[-:]/g, '');
  const old = listBackupFiles(url).filter(
    (file) => basename(file).slice(0, 8) < before.slice(0, 8) && isJoinable(file),
  );
  for (const file of old) rmSync(file);
  return old.length;
}
