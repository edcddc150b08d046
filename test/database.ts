import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { afterEach, beforeEach, describe, inject } from 'vitest';
import { closeDatabase, type Database } from '@/lib/db/client';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated SQLite file to copy. */
    sqliteTemplate: string;
    /** A PostgreSQL server that has a migrated database named `template_explainer`; empty when there is none. */
    postgres: string;
    /** What is added to `CREATE DATABASE … TEMPLATE …`. */
    copying: string;
  }
}

/**
 * Runs the same tests on SQLite and on PostgreSQL, each test on a migrated database of its own, which the data
 * functions then use. Without PostgreSQL those tests are skipped; the reason is printed by `npm test`.
 */
export function onBothDatabases(subject: string, tests: () => void): void {
  describe(`${subject} (SQLite)`, () => {
    withDatabase(sqliteCopy, sqliteClient);
    tests();
  });
  onPostgres(subject, tests);
}

/** Runs tests of what only PostgreSQL has, as {@link onBothDatabases} does. */
export function onPostgres(subject: string, tests: () => void): void {
  describe.skipIf(!inject('postgres'))(`${subject} (PostgreSQL)`, () => {
    withDatabase(postgresCopy, postgresClient);
    tests();
  });
}

/** An adapter that connects to the database that a test has been given, whichever that is. */
const following = (adapterOf: (url: string) => SqlDriverAdapterFactory): SqlDriverAdapterFactory => {
  const { provider, adapterName } = adapterOf('postgresql://unused');
  return { provider, adapterName, connect: () => adapterOf(process.env.DATABASE_URL ?? '').connect() };
};

/**
 * A client for all tests of a process: Prisma compiles each kind of query once for a client, which takes longer than most
 * tests do. It connects anew for each test.
 */
const once = (makeClient: () => Promise<Database>) => {
  let client: Promise<Database> | undefined;
  return () => (client ??= makeClient());
};

const sqliteClient = once(async () => {
  const { PrismaClient } = await import('@/.generated/prisma/sqlite/client');
  const { SqliteAdapter } = await import('@/lib/db/sqlite');
  return new PrismaClient({ adapter: following((url) => new SqliteAdapter({ url })) });
});

const postgresClient = once(async () => {
  const { PrismaClient } = await import('@/.generated/prisma/postgresql/client');
  const { PrismaPg } = await import('@prisma/adapter-pg');
  const { postgresConnections } = await import('@/lib/db/postgres');
  const adapter = following((url) => new PrismaPg(postgresConnections(url)));
  return new PrismaClient({ adapter }) as unknown as Database;
});

/** Where `lib/db/client.ts` looks for the client of this process. */
const shared = globalThis as { explainerDatabase?: Promise<Database> };

type Copy = { url: string; drop: () => Promise<void> };

function withDatabase(makeCopy: () => Promise<Copy>, clientOf: () => Promise<Database>): void {
  let copy: Copy;
  beforeEach(async () => {
    copy = await makeCopy();
    process.env.DATABASE_URL = copy.url;
    shared.explainerDatabase = clientOf();
  });
  afterEach(async () => {
    await closeDatabase();
    await copy.drop();
  });
}

const memory = '/dev/shm';

async function sqliteCopy(): Promise<Copy> {
  // In memory where there is such a folder: the disk of a test's database need not last.
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'database-'));
  const file = join(folder, 'test.db');
  copyFileSync(inject('sqliteTemplate'), file);
  return { url: `file:${file}`, drop: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function postgresCopy(): Promise<Copy> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  const url = new URL(inject('postgres'));
  await onServer(url.href, `CREATE DATABASE "${name}" TEMPLATE template_explainer ${inject('copying')}`);
  const copy = new URL(url);
  copy.pathname = `/${name}`;
  // bench/pooler.mjs: the same tests through a pooler.
  if (process.env.TEST_POOLER) {
    copy.searchParams.set('direct', copy.host);
    copy.host = process.env.TEST_POOLER;
  }
  return { url: copy.href, drop: async () => void (await onServer(url.href, `DROP DATABASE "${name}" WITH (FORCE)`)) };
}

/** Runs one statement on a PostgreSQL server. @returns how many rows it gave or changed */
export async function onServer(url: string, statement: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}
