import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { findNginx, startNginx } from '../scripts/nginx.mjs';
import { School } from './school';
import { networkOf } from './seeded';
import { databaseOn, onServer, secret } from './templates';

export { expectNoBarriers } from './barriers';
export { expect };

type Site = { url: string; databaseUrl: string };
/** nginx in front of the site, and one in front of a site that is down. */
type Front = { url: string; deadUrl: string };
type Settings = { database: 'sqlite' | 'postgresql' };

/**
 * A test with a site of its worker's own, on a database of its own. Its pages are watched: an error on their console,
 * which a breach of the content security policy is too, fails the test. A test that opens no page starts no browser, and
 * what no test asks for is not made. All that a worker has is named here: tests that differ in it, be it in the browser's
 * arguments, get workers of their own, each with another server.
 */
export const test = base.extend<{ complaints: string[] }, { site: Site; school: School; front: Front } & Settings>({
  database: ['sqlite', { option: true, scope: 'worker' }],
  site: [
    async ({ database }, use) => {
      const made = await newDatabase(database);
      const { server, url } = await startServer(made.url, { TRUSTED_PROXIES: '127.0.0.1' });
      await use({ url, databaseUrl: made.url });
      await stopServer(server);
      await made.drop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  school: [
    async ({ site }, use) => {
      const school = await School.open(site);
      await use(school);
      await school.platform.close();
    },
    { scope: 'worker' },
  ],
  front: [
    async ({ site }, use) => {
      base.skip(!findNginx(), 'no nginx on this machine: apt-get install nginx-light');
      const front = await startNginx([Number(new URL(site.url).port)]);
      const dead = await startNginx([1]);
      await use({ url: front.url, deadUrl: dead.url });
      await Promise.all([front.stop(), dead.stop()]);
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  // Each test comes from a network of its own, as visitors do; otherwise the limit on new readers would stop the suite.
  extraHTTPHeaders: async ({ browserName: _ }, use, { testId, repeatEachIndex }) => {
    await use({ 'X-Forwarded-For': networkOf(`${testId} ${repeatEachIndex}`) });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed
  complaints: async ({}, use) => use([]),
  context: async ({ context, complaints }, use) => {
    const note = (text: string) => isExpected(text) || complaints.push(text);
    context.on('console', (message) => message.type() === 'error' && note(message.text()));
    context.on('weberror', (error) => note(error.error().message));
    await use(context);
    expect(complaints, 'errors on the console').toEqual([]);
  },
});

/** A page that is refused or missing on purpose is no error of ours; the browser reports its status all the same. */
const isExpected = (text: string) => /Failed to load resource: the server responded with a status of 4\d\d/.test(text);

/** A copy of the database that `e2e/templates.ts` made, for a test that needs a server of its own. */
export const newDatabase = async (kind: Settings['database']) =>
  kind === 'postgresql' ? postgresDatabase() : sqliteDatabase();

function sqliteDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const file = join(folder, 'site.db');
  copyFileSync(process.env.SITE_TEMPLATE ?? '', file);
  return { url: `file:${file}`, drop: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function postgresDatabase() {
  const server = process.env.TEST_POSTGRES_URL ?? '';
  // The reason is printed at the end of `npm test`.
  if (!server) base.skip(true, 'no PostgreSQL on this machine: install it, or set TEST_POSTGRES_URL');
  const name = `site_${crypto.randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE "${name}" TEMPLATE "${process.env.SITE_TEMPLATE_POSTGRES}"`);
  return { url: databaseOn(server, name), drop: () => onServer(server, `DROP DATABASE "${name}" WITH (FORCE)`) };
}

/**
 * Starts a built site on a free port and waits until it says where it is.
 * @param databaseUrl of a database that is up to date ({@link newDatabase})
 * @param folder of the build; this one's
 */
export async function startServer(
  databaseUrl: string,
  more: Record<string, string> = {},
  folder = process.cwd(),
): Promise<{ server: ChildProcess; url: string }> {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    SECRET: secret,
    HOST: '127.0.0.1',
    PORT: '0',
    ...more,
  };
  const server = spawn(process.execPath, ['.generated/serve.mjs'], {
    env,
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk) => {
      said += chunk;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
  return { server, url };
}

/** Stops a server in order, and waits until it has. */
export async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await exit;
}

/** Headers that a browser sends with a form of our own page; for tests that send forms by hand. */
export const fromOurPage = { 'Sec-Fetch-Site': 'same-origin' };
