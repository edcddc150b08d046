import { existsSync } from 'node:fs';
import Database from 'libsql';
import pg from 'pg';
import { directAddress, isPostgres } from '@/lib/db/database-address';

/** Which migrations a database has seen. */
export type History = { finished: string[]; hasFailed: boolean };

const sql =
  'SELECT "migration_name" AS "name", "finished_at" AS "finished", "rolled_back_at" AS "undone" FROM "_prisma_migrations"';
type Line = { name: string; finished: unknown; undone: unknown };
const noTable = '42P01';

/** Reads the history of a database as Prisma's engine writes it; an empty one where nothing was ever migrated. */
export async function readHistory(url: string): Promise<History> {
  const lines = isPostgres(url) ? await linesOfPostgres(url) : linesOfSqlite(url.replace(/^file:/, ''));
  const standing = lines.filter(({ undone }) => undone === null);
  return {
    finished: standing.filter(({ finished }) => finished !== null).map(({ name }) => name),
    hasFailed: standing.some(({ finished }) => finished === null),
  };
}

async function linesOfPostgres(url: string): Promise<Line[]> {
  const client = new pg.Client({ connectionString: directAddress(url), connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    return (await client.query<Line>(sql)).rows;
  } catch (error) {
    if ((error as { code?: string }).code === noTable) return [];
    throw error;
  } finally {
    await client.end();
  }
}

function linesOfSqlite(file: string): Line[] {
  if (!existsSync(file)) return [];
  const database = new Database(file, { timeout: 2000 });
  try {
    const [found] = database
      .prepare(`SELECT COUNT(*) AS "n" FROM sqlite_master WHERE "name" = '_prisma_migrations'`)
      .all() as { n: number }[];
    return found?.n ? (database.prepare(sql).all() as Line[]) : [];
  } finally {
    database.close();
  }
}
