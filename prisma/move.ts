// npm run move: a whole database, from SQLite to PostgreSQL (decision 0038).
import { existsSync } from 'node:fs';
import { directAddress } from '@/lib/database-address';
import { openDatabase } from '@/lib/db';
import { keyedHash } from '@/lib/keys';
import { CannotDo } from './cannot-do';
import { compareRows, copyRows } from './copy-rows';
import { migrate, namesOfMigrations } from './migrate';
import { type AnyDatabase, listTables, modelOf, type Table } from './tables';

/** A reason not to move. */
export class CannotMove extends CannotDo {}

/** One transaction on each side, however long it takes: 24 hours in milliseconds. */
const patience = { maxWait: 10_000, timeout: 24 * 60 * 60 * 1000 };

/**
 * Copies all rows of a SQLite database into an empty PostgreSQL database, and compares them before anything counts:
 * the target is written in one transaction. The source is locked against writing meanwhile; afterwards a note in it says
 * that it was moved, and nothing else in it has changed.
 * @param from `file:…`
 * @param to `postgresql://…`; its tables are made if they are not there
 * @param secret the secret that both belong to
 * @param tell hears of each table that has been copied
 * @returns how many rows were moved
 * @throws {CannotMove} when source or target is not fit for it
 */
export async function moveDatabase(
  from: string,
  to: string,
  secret: string,
  tell: (table: string, rows: number) => void = () => {},
): Promise<number> {
  if (!existsSync(from.slice('file:'.length))) throw new CannotMove(`There is no database at ${from.slice(5)}.`);
  const source = await openDatabase(from);
  try {
    await refuseUnfit(source, secret);
    await migrate(to);
    const target = await openDatabase(directAddress(to));
    try {
      return await source.$transaction(async (reading) => {
        const rows = await target.$transaction((writing) => moveRows(reading, writing, tell), patience);
        // Only now that the target has them all: a start on the source would write where nobody looks any more.
        await modelOf(reading, { name: 'Note' }).createMany({ data: [{ name: 'moved', value: 'PostgreSQL' }] });
        return rows;
      }, patience);
    } finally {
      await target.$disconnect();
    }
  } finally {
    await source.$disconnect();
  }
}

async function refuseUnfit(source: AnyDatabase, secret: string): Promise<void> {
  const applied = await source
    .$queryRawUnsafe<{ name: string }[]>(
      'SELECT "migration_name" AS "name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL',
    )
    .catch(() => []);
  const names = new Set(applied.map(({ name }) => name));
  const known = namesOfMigrations('sqlite');
  if (known.some((name) => !names.has(name)) || names.size !== known.length)
    throw new CannotMove(
      'The tables of the source are not those of this version: start the site with it once, then stop it.',
    );
  const notes = await modelOf(source, { name: 'Note' }).findMany({ where: { name: { in: ['secret', 'moved'] } } });
  if (notes.some(({ name }) => name === 'moved')) throw new CannotMove('The source has been moved already.');
  if (notes[0]?.value !== keyedHash(secret, 'fingerprint', 'explainer'))
    throw new CannotMove(
      'The source was made with another secret: copy the data/secret of the server that made it here, or set SECRET.',
    );
}

async function moveRows(
  source: AnyDatabase,
  target: AnyDatabase,
  tell: (table: string, rows: number) => void,
): Promise<number> {
  const tables = await listTables(source);
  await target.$executeRawUnsafe('SET LOCAL statement_timeout = 0');
  await target.$executeRawUnsafe('SET LOCAL idle_in_transaction_session_timeout = 0');
  // A site that is started on the target too early waits, instead of writing between the rows.
  await target.$executeRawUnsafe(`LOCK TABLE ${tables.map(({ name }) => `"${name}"`).join(', ')} IN EXCLUSIVE MODE`);
  await refuseUsed(source, target, tables);
  let moved = 0;
  for (const table of tables) {
    const rows = await copyRows(source, target, table);
    await compareRows(source, target, table);
    moved += rows;
    tell(table.name, rows);
  }
  return moved;
}

/** The target may have been started once: then it holds the fingerprint of its secret, and nothing else. */
async function refuseUsed(source: AnyDatabase, target: AnyDatabase, tables: Table[]): Promise<void> {
  const notes = (database: AnyDatabase) => modelOf(database, { name: 'Note' }).findMany({ where: { name: 'secret' } });
  const [[own], [theirs]] = [await notes(source), await notes(target)];
  if (theirs && theirs.value !== own?.value)
    throw new CannotMove('The target was made with another secret: take an empty database.');
  if (theirs) await target.$executeRawUnsafe(`DELETE FROM "Note" WHERE "name" IN ('secret', 'address')`);
  for (const table of tables) {
    if ((await modelOf(target, table).count()) > 0)
      throw new CannotMove(`The target is not empty (${table.name}): take an empty database.`);
  }
}
