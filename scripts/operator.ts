// What the commands of whoever looks after a site share: they work on the site in whose folder they are run, as the
// user to whom it belongs, and anywhere else they say why not and make nothing.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { openDatabase } from '@/lib/db/client';
import { isPostgres } from '@/lib/db/database-address';
import { keyedHash } from '@/lib/keys';
import { readSettings, type Settings, WrongSetting } from '@/lib/ops/settings';
import { CannotDo } from '@/prisma/cannot-do';
import { readHistory } from '@/prisma/history';
import { namesOfMigrations } from '@/prisma/migrate';
import { knownSecret } from '@/prisma/prepare';
import { sentenceOf } from './sentence';
import { readSettingsFile } from './settings-file.mjs';

/** What a command has to work with. */
export type Command = { args: string[]; settings: Settings };

/**
 * Runs a command and ends with 0, or with 78 and a sentence when it cannot be done here, or with 69 when it failed.
 * @param failed begins the sentence of what nobody expected, such as “No backup was made”
 */
export async function runCommand(failed: string, act: (command: Command) => Promise<string>): Promise<void> {
  // What a command makes is its owner's alone, as what the server makes.
  process.umask(0o077);
  try {
    const args = readSettingsFile(process.argv.slice(2));
    console.log(await act({ args, settings: readSettings(process.env) }));
  } catch (error) {
    const isSaid = error instanceof CannotDo || error instanceof WrongSetting;
    console.error(isSaid ? error.message : `${failed}: ${sentenceOf(error)}`);
    process.exitCode = isSaid ? 78 : 69;
  }
}

/** A site that is there, of this version, with the secret that belongs to it. */
export type Site = { secret: string; address: string };

/**
 * Finds the site that the settings name, and sets `SECRET` and `DATABASE_URL` for the modules that read them: import
 * those afterwards.
 * @throws {CannotDo} where there is none, or it is not this user's
 */
export async function getSite(settings: Settings): Promise<Site> {
  const url = settings.DATABASE_URL;
  await requireDatabase(url);
  const secret = getSecret(settings);
  const { finished, hasFailed } = await readHistory(url);
  const known = namesOfMigrations(isPostgres(url) ? 'postgresql' : 'sqlite');
  if (hasFailed || finished.length !== known.length || known.some((name) => !finished.includes(name)))
    throw new CannotDo('The tables of the database are not those of this version: start the site with it first.');
  const db = await openDatabase(url);
  const notes = await db.note.findMany().finally(() => db.$disconnect());
  const noteOf = (name: string) => notes.find((note) => note.name === name)?.value;
  if (noteOf('secret') !== keyedHash(secret, 'fingerprint', 'explainer'))
    throw new CannotDo(
      'The database belongs to another secret: run this in the folder of the site, with its settings.',
    );
  const moved = noteOf('moved');
  if (moved) throw new CannotDo(`This database was moved to ${moved}: set DATABASE_URL to the new one.`);
  process.env.SECRET = secret;
  process.env.DATABASE_URL = url;
  return { secret, address: settings.SITE_URL ?? noteOf('address') ?? `http://localhost:${settings.PORT}` };
}

/** The secret of the site, which no command makes. @throws {CannotDo} when there is none, or this user may not read it */
export function getSecret(settings: Settings): string {
  const secret = knownSecret(settings);
  if (!secret) throw new CannotDo('There is no secret here: run this in the folder of the site, or set SECRET.');
  return secret;
}

/** @throws {CannotDo} when there is no database, it is another user's, or no site was started on it */
export async function requireDatabase(url: string): Promise<void> {
  if (!isPostgres(url)) {
    const file = fileOf(url);
    if (!isOwnFile(file))
      throw new CannotDo(`There is no database at ${file}: run this in the folder of the site, with its settings.`);
  }
  if ((await readHistory(url)).finished.length === 0)
    throw new CannotDo('The site has not been started on this database yet.');
}

/** The file of a SQLite database. */
export const fileOf = (url: string): string => url.replace(/^file:(\.\/)?/, '');

/**
 * Whether a file is there, and this user's. Nobody but the owner may work on a database: what others, root too, made
 * beside it could not be opened by the site.
 * @throws {CannotDo} for another user
 */
export function isOwnFile(file: string): boolean {
  const own = process.getuid?.();
  const user = own === undefined ? 'this user' : nameOf(own);
  try {
    const { uid } = statSync(file);
    if (own === undefined || own === uid) return true;
    throw new CannotDo(`${file} belongs to ${nameOf(uid)}, and this is ${user}: run it as that user.`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    if (code === 'EACCES') throw new CannotDo(`${file} is closed to ${user}: run this as the user who runs the site.`);
    throw error;
  }
}

function nameOf(uid: number): string {
  const users = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  return users.map((line) => line.split(':')).find(([, , id]) => id === String(uid))?.[0] ?? `user ${uid}`;
}
