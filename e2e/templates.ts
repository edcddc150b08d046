import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

/** The secret of every server that the tests start; a database is bound to the secret it was made with. */
export const secret = 'a secret that only the tests know about';

/** Before all tests: a database of each kind, brought up to date as `npm start` does. Every test gets a copy of one. */
export default async function makeTemplates(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'template-'));
  process.env.SITE_TEMPLATE = join(folder, 'template.db');
  const server = process.env.TEST_POSTGRES_URL;
  await Promise.all([prepare(`file:${process.env.SITE_TEMPLATE}`), server && preparePostgres(server)]);
  return async () => {
    rmSync(folder, { recursive: true, force: true });
    const name = process.env.SITE_TEMPLATE_POSTGRES;
    if (server && name) await onServer(server, `DROP DATABASE "${name}" WITH (FORCE)`);
  };
}

async function preparePostgres(server: string): Promise<void> {
  const name = `template_site_${process.pid}`;
  await onServer(server, `CREATE DATABASE "${name}"`);
  process.env.SITE_TEMPLATE_POSTGRES = name;
  await prepare(databaseOn(server, name));
}

/** In a process of its own: Playwright's own loader is not needed there. */
async function prepare(databaseUrl: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'scripts/prepare.ts'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, SECRET: secret },
  });
}

/** The address of a database on a PostgreSQL server. */
export function databaseOn(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement on a PostgreSQL server. */
export async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
