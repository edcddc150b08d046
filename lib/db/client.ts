import { newId } from '../ids';
import { errorKind } from '../ops/error-kind';
import { log } from '../ops/log';
import 'server-only';
import type { PrismaClient } from '@/.generated/prisma/sqlite/client';
import { whenStopped } from '../ops/stopping';
import { withTimeout } from '../web/timeout';
import { isPostgres } from './database-address';

/**
 * The one type of the database client. Both providers have the same models; the PostgreSQL client is cast to
 * this type, and what SQLite's lacks (`skipDuplicates`, `isolationLevel`, `mode`) is therefore not to be used.
 */
export type Database = PrismaClient;

/** A transaction of {@link Database}, as `$transaction` hands it to its work. */
export type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

/** Opens a client for a `DATABASE_URL`. Its owner disconnects it. */
export async function openDatabase(url: string): Promise<Database> {
  if (isPostgres(url)) {
    const [{ PrismaClient }, { PrismaPg }, { postgresConnections }] = await Promise.all([
      import('@/.generated/prisma/postgresql/client'),
      import('@prisma/adapter-pg'),
      import('./postgres'),
    ]);
    return new PrismaClient({ adapter: new PrismaPg(postgresConnections(url)) }) as unknown as Database;
  }
  const [{ PrismaClient }, { SqliteAdapter }] = await Promise.all([
    import('@/.generated/prisma/sqlite/client'),
    import('./sqlite'),
  ]);
  return new PrismaClient({ adapter: new SqliteAdapter({ url }) });
}

// Next bundles pages and routes apart: what all of them share lives on globalThis.
const shared = globalThis as { explainerDatabase?: Promise<Database> };

/** The database of this process, opened at first use. */
export async function database(): Promise<Database> {
  if (!shared.explainerDatabase) {
    shared.explainerDatabase = openDatabase(process.env.DATABASE_URL || 'file:./data/explainer.db');
    whenStopped('database', closeDatabase);
  }
  try {
    return await shared.explainerDatabase;
  } catch (error) {
    // The next one who asks tries again.
    shared.explainerDatabase = undefined;
    throw error;
  }
}

/** Closes this process's database; the next who asks opens it anew. */
export async function closeDatabase(): Promise<void> {
  const opening = shared.explainerDatabase;
  shared.explainerDatabase = undefined;
  await (await opening)?.$disconnect();
}

const answerWithinMs = 1500;

/** True when the database answers in good time. */
export async function isDatabaseReachable(): Promise<boolean> {
  const answer = database().then((db) => db.note.count());
  return withTimeout(answerWithinMs, answer).then(
    () => true,
    () => false,
  );
}

/** A probe writes to the disk: whoever asks within so many milliseconds is told what the last one found. */
const probeEveryMs = 5000;
let lastProbe: { at: number; why: Promise<string | null> } | null = null;

/**
 * Why nothing can be saved at the moment, such as `disk-full`; null when it can.
 * @param everyMs for tests
 */
export function whyNotWritable(everyMs = probeEveryMs): Promise<string | null> {
  const now = performance.now();
  if (!lastProbe || now - lastProbe.at >= everyMs) lastProbe = { at: now, why: probe() };
  return lastProbe.why;
}

async function probe(): Promise<string | null> {
  const name = `probe ${newId()}`;
  try {
    const db = await database();
    // Comes and goes within one transaction: it is written to the disk, and no row is left.
    const written = db.$transaction([
      db.note.create({ data: { name, value: '' } }),
      db.note.delete({ where: { name } }),
    ]);
    await withTimeout(2 * answerWithinMs, written);
    return null;
  } catch (error) {
    const kind = errorKind(error);
    log('not-writable', kind);
    return kind.why ?? 'unknown';
  }
}

/**
 * True for the error of a row whose key, or another value that must be unique, is there already. Known by its code: to
 * ask for its class would load a client.
 */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'P2002';
