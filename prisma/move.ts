// npm run move: a whole database, from SQLite to PostgreSQL: a backup of the one, restored into the other (decision 0038).
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDatabase } from '@/lib/db/client';
import { directAddress } from '@/lib/db/database-address';
import { keyedHash } from '@/lib/keys';
import { backUp } from './backup';
import { CannotDo } from './cannot-do';
import { migrate } from './migrate';
import { longTransaction, restore } from './restore';
import { modelOf, namesOfTables } from './tables';

/** A reason not to move. */
export class CannotMove extends CannotDo {}

/**
 * Brings all rows of a SQLite database into an empty PostgreSQL database. `restore` writes them in one transaction and
 * compares every row before it counts. The source is locked against writing meanwhile; afterwards a note in it says that
 * it was moved, and nothing else in it has changed.
 * @param from `file:…`
 * @param to `postgresql://…`; its tables are made if they are not there
 * @param secret the secret that both belong to
 * @throws {CannotDo} when source or target is not fit for it
 */
export async function moveDatabase(from: string, to: string, secret: string): Promise<void> {
  const file = from.slice('file:'.length);
  if (!existsSync(file)) throw new CannotMove(`There is no database at ${file}.`);
  const source = await openDatabase(from);
  const folder = mkdtempSync(join(dirname(file), 'moving-'));
  try {
    await source.$transaction(async (locked) => {
      const notes = modelOf(locked, { name: 'Note' });
      // A file without our tables has no notes either; what it is, `backUp` and `restore` say.
      const found = await notes.findMany({}).catch(() => []);
      if (found.some(({ name }) => name === 'moved')) throw new CannotMove('The source has been moved already.');
      if (found.some(({ name, value }) => name === 'secret' && value !== fingerprintOf(secret)))
        throw new CannotMove(
          'The source was made with another secret: copy the data/secret of the server that made it here, or set SECRET.',
        );
      const backup = join(folder, 'backup.db');
      await backUp(from, backup);
      await refuseUsed(to, secret);
      await restore(to, backup, secret, async () => null);
      // Only now that the target has them all: a start on the source would write where nobody looks any more.
      await notes.createMany({ data: [{ name: 'moved', value: 'PostgreSQL' }] });
    }, longTransaction);
  } finally {
    await source.$disconnect();
    rmSync(folder, { recursive: true, force: true });
  }
}

const fingerprintOf = (secret: string): string => keyedHash(secret, 'fingerprint', 'explainer');

/** The target may have been started once: then it holds the fingerprint of the same secret, and nothing else. */
async function refuseUsed(to: string, secret: string): Promise<void> {
  await migrate(to);
  const target = await openDatabase(directAddress(to));
  try {
    const [fingerprint] = await modelOf(target, { name: 'Note' }).findMany({ where: { name: 'secret' } });
    if (fingerprint && fingerprint.value !== fingerprintOf(secret))
      throw new CannotMove('The target was made with another secret: take an empty database.');
    for (const name of namesOfTables())
      if (name !== 'Note' && (await modelOf(target, { name }).count()) > 0)
        throw new CannotMove(`The target is not empty (${name}): take an empty database.`);
  } finally {
    await target.$disconnect();
  }
}
