import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../prisma/migrate';
import { findPostgres, startPostgres } from '../scripts/postgres.mjs';

const templateName = 'template_explainer';

/** Before all tests: a migrated database of each kind, of which every test gets a copy. */
export default async function setUp(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'template-'));
  const file = join(folder, 'template.db');
  await migrate(`file:${file}`);
  project.provide('sqliteTemplate', file);
  const server = await postgresServer();
  project.provide('postgres', server?.url ?? '');
  if (server) await makeTemplate(server.url);
  return () => {
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function postgresServer() {
  if (process.env.TEST_POSTGRES_URL) return { url: process.env.TEST_POSTGRES_URL, stop() {} };
  return findPostgres() ? startPostgres() : null;
}

async function makeTemplate(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${templateName}`);
  await client.query(`CREATE DATABASE ${templateName}`);
  await client.end();
  const template = new URL(url);
  template.pathname = `/${templateName}`;
  await migrate(template.href);
}
