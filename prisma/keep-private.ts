import { chmodSync, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isPostgres } from '@/lib/db/database-address';
import { backupFolder, listBackupFiles } from './backup-files';

/**
 * Takes other users' rights to the database, its secret and its backups away, where an earlier version or a careless
 * copy has left some. What belongs to another user stays as it is: then that user decides.
 */
export function keepPrivate(url: string): void {
  const file = isPostgres(url) ? null : url.replace(/^file:/, '');
  const own = resolve('data');
  // A folder that somebody has named in DATABASE_URL may hold other things than ours.
  for (const folder of [own, backupFolder(url)])
    if (folder === own || dirname(resolve(folder)) === own) restrict(folder, 0o700);
  const files = file ? ['', '-wal', '-shm', '.lock'].map((end) => `${file}${end}`) : [];
  for (const one of [...files, ...listBackupFiles(url), 'data/secret']) restrict(one, 0o600);
}

function restrict(path: string, mode: number): void {
  if (!existsSync(path)) return;
  const { mode: present, uid } = statSync(path);
  const isOurs = process.getuid === undefined || process.getuid() === uid || process.getuid() === 0;
  if (!isOurs || (present & 0o077) === 0) return;
  try {
    chmodSync(path, mode);
  } catch (error) {
    // A file system that nobody may write to, or that knows no modes.
    if (!['EROFS', 'EPERM', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
