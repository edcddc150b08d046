// How the migration engine reaches each database, with the four repairs it needs (docs/decisions/0004-two-databases.md).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory, SqlQuery } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { directAddress, isPostgres } from '@/lib/db/database-address';
import { isPooledConnection } from '@/lib/db/pub-sub-connection';
import { SqliteAdapter } from '@/lib/db/sqlite';

export type Provider = 'sqlite' | 'postgresql';

/** The provider that a `DATABASE_URL` names. */
export const providerOf = (url: string): Provider => (isPostgres(url) ? 'postgresql' : 'sqlite');

/** A factory fit for migrations, shadow database included. */
export const migrationFactory = (url: string): SqlMigrationAwareDriverAdapterFactory =>
  providerOf(url) === 'postgresql' ? new PostgresForMigrations(directAddress(url)) : new SqliteForMigrations(url);

class SqliteForMigrations implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'sqlite';
  readonly adapterName = '@prisma/adapter-libsql';
  constructor(private readonly url: string) {}

  connect() {
    return new SqliteAdapter({ url: this.url }).connect();
  }

  async connectToShadowDb() {
    const folder = mkdtempSync(join(tmpdir(), 'shadow-'));
    const adapter = await new SqliteAdapter({ url: `file:${join(folder, 'shadow.db')}` }).connect();
    // The engine sends whole scripts through executeRaw here, of which SQLite would run only the first statement.
    const executeRaw = adapter.executeRaw.bind(adapter);
    adapter.executeRaw = async (query: SqlQuery) => {
      if (query.args.length > 0 || !/;\s*\S/.test(query.sql)) return executeRaw(query);
      await adapter.executeScript(query.sql);
      return 0;
    };
    // It asks for a partial index by a name in double quotes, which our SQLite takes for the name of a column.
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = (query: SqlQuery) =>
      queryRaw({ ...query, sql: query.sql.replace(/ AND name = "([^"']+)";?$/, " AND name = '$1'") });
    return disposing(adapter, async (dispose) => {
      await dispose();
      rmSync(folder, { recursive: true, force: true });
    });
  }
}

/** True when an address leads to a pooler, where a lock or `LISTEN` of a session does not hold. */
export async function isBehindPooler(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  return isPooledConnection(client).finally(() => client.end());
}

/** PostgreSQL's `"char"`, which the adapter does not know, and the type it is read as instead. */
const charOid = 18;
const bpcharOid = 1042;

class PostgresForMigrations implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  constructor(private readonly url: string) {}

  async connect() {
    const { adapter, pool } = await open(this.url);
    return disposing(adapter, () => pool.end());
  }

  async connectToShadowDb() {
    const name = `shadow_${crypto.randomUUID()}`;
    const admin = new pg.Client({ connectionString: this.url });
    await admin.connect();
    await admin.query(`CREATE DATABASE "${name}"`);
    const url = new URL(this.url);
    url.pathname = `/${name}`;
    const { adapter, pool } = await open(url.href);
    return disposing(adapter, async () => {
      await pool.end();
      await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
      await admin.end();
    });
  }
}

async function open(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 5000 });
  const adapter = await new PrismaPg(pool).connect();
  // One simple query runs a whole script in one transaction; the adapter would split it at every semicolon.
  adapter.executeScript = async (script) => {
    await pool.query(script);
  };
  const inner = adapter as unknown as { performIO(query: unknown): Promise<{ fields?: { dataTypeID: number }[] }> };
  const performIO = inner.performIO.bind(inner);
  inner.performIO = async (query) => {
    const result = await performIO(query);
    for (const field of result.fields ?? []) if (field.dataTypeID === charOid) field.dataTypeID = bpcharOid;
    return result;
  };
  return { adapter, pool };
}

function disposing(adapter: SqlDriverAdapter, close: (dispose: () => Promise<void>) => Promise<void>) {
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = () => close(dispose);
  return adapter;
}
