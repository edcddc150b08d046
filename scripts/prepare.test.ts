import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs what `npm start` runs before it serves. The working directory is the project's: migrations are read there. */
function prepare(settings: Record<string, string>) {
  const env = {
    ...process.env,
    SECRET: 'a secret that only this test knows about',
    DATABASE_URL: `file:${join(folder, 'site.db')}`,
    ...settings,
  };
  return spawnSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'scripts/prepare.ts'], {
    env,
    encoding: 'utf8',
  });
}

it.each([
  [{ PORT: 'eighty' }, /^PORT must be/],
  [{ SECRET: 'short' }, /^SECRET must be/],
  [{ DATABASE_URL: 'mongodb://x' }, /^DATABASE_URL must/],
])('stops the start at %j with 78 and one sentence', (settings, sentence) => {
  const { status, stderr } = prepare(settings as Record<string, string>);
  expect(status).toBe(78);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

it('makes the database the first time, finds it up to date the second, and refuses it to another secret', () => {
  expect(prepare({}).stdout).toMatch(/^SQLite in .*, \d+ migrations? applied$/m);
  expect(prepare({}).stdout).toMatch(/up to date/);
  const other = prepare({ SECRET: 'another secret, and it is long enough too' });
  expect(other.status).toBe(78);
  expect(other.stderr).toMatch(/data\/secret/);
});

it('says in one line when there is no database to reach, and keeps the password out of it', () => {
  const { status, stderr } = prepare({ DATABASE_URL: 'postgresql://somebody:secretword@127.0.0.1:1/none' });
  expect(status).toBe(69);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toContain('secretword');
});

it('makes a secret that only its owner can read, and makes it once', async () => {
  const here = process.cwd();
  const { secretOf } = await import('@/prisma/prepare');
  process.chdir(folder);
  try {
    const secret = secretOf({});
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(secretOf({})).toBe(secret);
    expect(readFileSync(resolve('data/secret'), 'utf8').trim()).toBe(secret);
    expect(statSync('data/secret').mode & 0o777).toBe(0o600);
  } finally {
    process.chdir(here);
  }
});
