import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPostgres } from '@/lib/database-address';

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
