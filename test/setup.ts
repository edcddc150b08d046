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
  project.provide('copying', server ? await makeTemplate(server.url) : '');
  return () => {
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function postgresServer() {
  if (process.env.TEST_POSTGRES_URL) return { url: process.env.TEST_POSTGRES_URL, stop() {} };
  return findPostgres() ? startPostgres() : null;
}

/** @returns how PostgreSQL copies it soonest: since 15 it writes each page to its log as well, unless told not to */
async function makeTemplate(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${templateName}`);
  await client.query(`CREATE DATABASE ${templateName}`);
  const { rows } = await client.query('SHOW server_version_num');
  await client.end();
  const template = new URL(url);
  template.pathname = `/${templateName}`;
  await migrate(template.href);
  return Number(rows[0].server_version_num) >= 150_000 ? 'STRATEGY FILE_COPY' : '';
}
