import 'server-only';
import type { PrismaClient } from '@/.generated/prisma/sqlite/client';
import { isPostgres } from './database-address';
import { inTime } from './deadline';
import { whenStopped } from './stopping';
import type { PostgresTransactions, Statement, Transaction } from './transaction';

/**
 * The one type of the database client. Both providers have the same models; the PostgreSQL client is cast to
 * this type, and what SQLite's lacks (`skipDuplicates`, `isolationLevel`, `mode`) is therefore not to be used.
 */
export type Database = PrismaClient;

/** Opens a client for a `DATABASE_URL`. Its owner disconnects it. */
export async function openDatabase(url: string): Promise<Database> {
  if (isPostgres(url)) {
    const [{ PrismaClient }, { PrismaPg }, { postgresConnections }] = await Promise.all([
      import('@/.generated/prisma/postgresql/client'),
      import('@prisma/adapter-pg'),
      import('./postgres'),
    ]);
    const adapter = new PrismaPg(postgresConnections(url));
    return new PrismaClient({ adapter }) as unknown as Database;
  }
  const [{ PrismaClient }, { SqliteAdapter }] = await Promise.all([
    import('@/.generated/prisma/sqlite/client'),
    import('./sqlite'),
  ]);
  return new PrismaClient({ adapter: new SqliteAdapter({ url }) });
}

// Next bundles pages and routes apart: what all of them share lives on globalThis.
const shared = globalThis as {
  explainerDatabase?: Promise<Database>;
  explainerTransactions?: Promise<PostgresTransactions>;
};

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

/** This process's database if it is open: for what is done in passing and must not open it anew. */
export const openedDatabase = (): Promise<Database> | undefined => shared.explainerDatabase;

/** Closes this process's database; the next who asks opens it anew. */
export async function closeDatabase(): Promise<void> {
  const open = shared.explainerDatabase;
  shared.explainerDatabase = undefined;
  await (await open)?.$disconnect();
  const transactions = shared.explainerTransactions;
  delete shared.explainerTransactions;
  await (await transactions)?.close();
}

/**
 * Does work in one transaction of few statements: on PostgreSQL by the driver alone, on SQLite through Prisma, whose
 * adapter has the one connection in hand (decision 0031).
 * @param turn the statement that comes first and makes others wait; SQLite has one writer at a time as it is
 */
export async function inTransaction<Result>(
  turn: string,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const url = process.env.DATABASE_URL ?? '';
  if (isPostgres(url)) {
    shared.explainerTransactions ??= import('./transaction').then(
      ({ PostgresTransactions }) => new PostgresTransactions(url),
    );
    return (await shared.explainerTransactions).run(turn, work);
  }
  const db = await database();
  return db.$transaction(
    async (prisma) => {
      let told = Promise.resolve();
      const run = (statement: Statement, value: unknown) =>
        prisma.$queryRawUnsafe<unknown[]>(statement.sqlite, JSON.stringify(value));
      const result = await work({
        ask: async <Row>(statement: Statement, value: unknown) => (await run(statement, value)) as Row[],
        tell: (statement, value) => {
          told = told.then(async () => {
            await run(statement, value);
          });
          // Looked at below; until then nobody waits for it.
          told.catch(() => {});
        },
      });
      await told;
      return result;
    },
    { maxWait: 3000, timeout: 4000 },
  );
}

/**
 * The time by the database's clock, where the servers share one: what ends, ends for all of them, also for one whose own
 * clock is wrong. A file is read by one machine only, whose clock is as good as any.
 */
export async function databaseTime(): Promise<Date> {
  if (!isPostgres(process.env.DATABASE_URL ?? '')) return new Date();
  const db = await database();
  const [row] = await db.$queryRaw<{ now: Date }[]>`SELECT now() AS "now"`;
  return row?.now ?? new Date();
}

const answerWithinMs = 1500;

/** True when the database answers in good time. */
export async function isDatabaseReachable(): Promise<boolean> {
  const answer = database().then((db) => db.note.count());
  return inTime(answerWithinMs, answer).then(
    () => true,
    () => false,
  );
}

/**
 * True for the error of a row whose key, or another value that must be unique, is there already. Known by its code: to
 * ask for its class would load a client.
 */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'P2002';
