// npm run migrate -- <name>: writes the migration that the models need, for both databases.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authorMigration } from '@/prisma/migrate';
import { findPostgres, startPostgres } from './postgres.mjs';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error('Say what the migration does: npm run migrate -- add-receipts (small letters, digits and hyphens).');
  process.exit(64);
}
if (!findPostgres() && !process.env.TEST_POSTGRES_URL) {
  console.error('A migration is written for both databases: install PostgreSQL or set TEST_POSTGRES_URL.');
  process.exit(69);
}
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const folder = mkdtempSync(join(tmpdir(), 'migrate-'));
const postgres = process.env.TEST_POSTGRES_URL
  ? { url: process.env.TEST_POSTGRES_URL, stop() {} }
  : await startPostgres();
try {
  for (const url of [`file:${join(folder, 'empty.db')}`, postgres.url]) {
    console.log((await authorMigration(url, stamp, name)) ?? 'Nothing to migrate: the models have not changed.');
  }
} finally {
  postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
