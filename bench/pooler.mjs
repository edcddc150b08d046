// node bench/pooler.mjs: all tests of stored data once more, through PgBouncer in transaction mode with four
// connections, and how the tests on SQLite beside them end. Needs PostgreSQL and pgbouncer on this machine.
// Prints one JSON object as its last line.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPgbouncer, startPgbouncer } from '../scripts/pgbouncer.mjs';
import { findPostgres, startPostgres } from '../scripts/postgres.mjs';

if (!findPostgres() || !findPgbouncer()) {
  console.error('PostgreSQL and PgBouncer have to be installed: apt-get install postgresql pgbouncer');
  process.exit(69);
}
const connections = 4;
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const postgres = await startPostgres();
const pooler = await startPgbouncer(postgres.url, { connections });
const file = join(folder, 'report.json');
try {
  spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      'features',
      'app',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TEST_POSTGRES_URL: postgres.url, TEST_POOLER: pooler.host },
    },
  );
  const tests = JSON.parse(readFileSync(file, 'utf8')).testResults.flatMap((suite) => suite.assertionResults);
  const isPooled = (test) => test.ancestorTitles.some((title) => title.endsWith('(PostgreSQL)'));
  const count = (status) => tests.filter((test) => isPooled(test) && test.status === status).length;
  console.log(
    JSON.stringify({
      bench: 'pooler',
      mode: 'transaction',
      connections,
      passed: count('passed'),
      failed: count('failed'),
      failures: tests.filter((test) => isPooled(test) && test.status === 'failed').map((test) => test.fullName),
    }),
  );
  process.exitCode = count('failed') > 0 || count('passed') === 0 ? 1 : 0;
} finally {
  await pooler.stop();
  postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
