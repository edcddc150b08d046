import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { openDatabase } from '@/lib/db/client';
import { isPooled, isPostgres } from '@/lib/db/database-address';
import { keyedHash } from '@/lib/keys';
import { type Settings, WrongSetting } from '@/lib/ops/settings';
import { backUp } from './backup';
import { backupFile, dropJoinableBackups, dropOldBackups, joinableDays, listBackupFiles } from './backup-files';
import { CannotDo } from './cannot-do';
import { isBehindPooler } from './connections';
import { readHistory } from './history';
import { keepPrivate } from './keep-private';
import { upgrade } from './migrate';
import { refoldNames } from './refold';

export const secretFile = 'data/secret';

/**
 * The site's secret: `SECRET`, else the file, which is made at the first start.
 * @throws {WrongSetting} when the file holds too little, or is somebody else's
 */
export function secretOf(settings: Pick<Settings, 'SECRET'>): string {
  const known = knownSecret(settings);
  if (known) return known;
  mkdirSync(dirname(secretFile), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(secretFile, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // Another start made it a moment ago: then that one counts.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return secretOf(settings);
}

/** {@link secretOf}, for whoever must not make one: null when there is none. */
export function knownSecret(settings: Pick<Settings, 'SECRET'>): string | null {
  if (settings.SECRET) return settings.SECRET;
  const text = readSecretFile();
  if (text !== null && text.length < 32)
    throw new WrongSetting(`The secret in ${secretFile} is shorter than 32 characters: copy the original file there.`);
  return text;
}

function readSecretFile(): string | null {
  try {
    return readFileSync(secretFile, 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new WrongSetting(`${secretFile} cannot be read (${code}): run this as the user to whom it belongs.`);
  }
}

/** What was done to bring a database up to date; `backup` names the file in which it stands as it was before. */
export type Prepared = { applied: string[]; backup: string | null };

/**
 * Brings the database up to date and makes sure that it belongs to this secret. A database in use is backed up before
 * it is changed; the last three of these backups are kept.
 * @param address where the site is reached, for links that are printed without its settings
 * @param announce is told what an upgrade will do before it does it
 * @throws {WrongSetting} when the database was used with another secret, was moved away, or cannot be migrated where the
 * address leads
 */
export async function prepareDatabase(
  url: string,
  secret: string,
  address?: string,
  announce: (text: string) => void = () => {},
): Promise<Prepared> {
  if (url.startsWith('file:')) mkdirSync(dirname(resolve(url.slice('file:'.length))), { recursive: true, mode: 0o700 });
  keepPrivate(url);
  if (isPostgres(url) && !isPooled(url) && (await isBehindPooler(url)))
    throw new WrongSetting(
      'DATABASE_URL leads to a pooler: add the PostgreSQL server behind it as ?direct=host:port, for migrations and live pages.',
    );
  const prepared = await upgradeWithBackup(url, announce);
  const db = await openDatabase(url);
  try {
    const value = keyedHash(secret, 'fingerprint', 'explainer');
    // One statement, because two servers may start on a new database at the same time.
    await db.$executeRaw`INSERT INTO "Note" ("name", "value") VALUES ('secret', ${value}) ON CONFLICT DO NOTHING`;
    const known = await db.note.findUniqueOrThrow({ where: { name: 'secret' } });
    if (known.value !== value) {
      throw new WrongSetting(
        `This database was made with another secret: copy the ${secretFile} of the server that made it here, or set SECRET to the same value.`,
      );
    }
    const moved = await db.note.findUnique({ where: { name: 'moved' } });
    if (moved)
      throw new WrongSetting(
        `This database was moved to ${moved.value}: set DATABASE_URL to the new one. To go back to this one instead, restore a backup.`,
      );
    if (address)
      await db.note.upsert({
        where: { name: 'address' },
        create: { name: 'address', value: address },
        update: { value: address },
      });
    await refoldNames(db);
  } finally {
    await db.$disconnect();
  }
  dropJoinableBackups(url, new Date());
  return prepared;
}

/** What the upgrade of 2026-11-28 does, said before the tables change. */
const rekeying = (backup: string) =>
  `This upgrade stores votes so that nobody can join them to names. Readers' taps and ticked reasons from before get random keys: they are counted as they were, but their readers no longer see them as their own, and "Forget this browser" no longer reaches them; the poll page says so. Pupils' chapters keep no day. In the backup made just now, ${backup}, votes can still be joined to names: the site deletes it after ${joinableDays} days. Delete your own backups of before as well.`;

async function compact(url: string): Promise<void> {
  const db = await openDatabase(url);
  try {
    await db.$executeRawUnsafe('VACUUM');
    await db.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    await db.$disconnect();
  }
}

/** @throws {CannotDo} when a migration fails, with the file that holds the database as it was */
async function upgradeWithBackup(url: string, announce: (text: string) => void): Promise<Prepared> {
  let backup: string | null = null;
  try {
    const applied = await upgrade(url, async (pending) => {
      const file = backupFile(url, (pending[0] ?? 'migration').replace(/^\d+_/, ''));
      await backUp(url, file);
      backup = file;
      if (pending.some((name) => name.endsWith('_rows-that-mirror-nothing'))) announce(rekeying(file));
    });
    if (backup) dropOldBackups(url);
    // What a migration has dropped still stands in the free pages of SQLite's file.
    if (backup && !isPostgres(url)) await compact(url);
    return { applied, backup };
  } catch (error) {
    const hasFailed = backup !== null || (await readHistory(url).catch(() => null))?.hasFailed;
    const file = backup ?? listBackupFiles(url)[0];
    if (!file || !hasFailed) throw error;
    throw new CannotDo(
      `The database could not be brought up to this version; as it was before, it is kept in ${file}. Go back to the version you had, then: npm run restore -- ${file}`,
    );
  }
}
