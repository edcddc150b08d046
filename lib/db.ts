import 'server-only';
import type { PrismaClient } from '@/.generated/prisma/sqlite/client';
import { isPooled, isPostgres, queryAddress } from './database-address';

/**
 * The one type of the database client. Both providers have the same models; the PostgreSQL client is cast to
 * this type, and what SQLite's lacks (`skipDuplicates`, `isolationLevel`, `mode`) is therefore not to be used.
 */
export type Database = PrismaClient;

/** Opens a client for a `DATABASE_URL`. Its owner disconnects it. */
export async function openDatabase(url: string): Promise<Database> {
  if (isPostgres(url)) {
    const [{ PrismaClient }, { PrismaPg }] = await Promise.all([
      import('@/.generated/prisma/postgresql/client'),
      import('@prisma/adapter-pg'),
    ]);
    const adapter = new PrismaPg({
      connectionString: queryAddress(url),
      max: 16,
      connectionTimeoutMillis: 4000,
      // A pooler refuses to begin with it; there its own configuration sets it (decision 0041).
      ...(isPooled(url) ? {} : { statement_timeout: 4000 }),
    });
    return new PrismaClient({ adapter }) as unknown as Database;
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
  shared.explainerDatabase ??= openDatabase(process.env.DATABASE_URL || 'file:./data/explainer.db');
  try {
    return await shared.explainerDatabase;
  } catch (error) {
    // The next one who asks tries again.
    shared.explainerDatabase = undefined;
    throw error;
  }
}

/** This process's database if it is open: for what is done in passing and must not open it anew. */
export const openedDatabase = (): Promise<Database> | undefined => shared.explainerDatabase;

/** Closes this process's database; the next who asks opens it anew. */
export async function closeDatabase(): Promise<void> {
  const open = shared.explainerDatabase;
  shared.explainerDatabase = undefined;
  await (await open)?.$disconnect();
}

const answerWithinMs = 1500;

/** True when the database answers in good time. */
export async function isDatabaseReachable(): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, answerWithinMs, false).unref());
  const answer = database().then((db) => db.note.count().then(() => true));
  return Promise.race([answer.catch(() => false), late]);
}
