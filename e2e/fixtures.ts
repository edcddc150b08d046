import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import pg from 'pg';
import { prepareInChild } from './prepare';

export { expect };

type Site = { url: string; databaseUrl: string };
type Settings = { database: 'sqlite' | 'postgresql' };

/**
 * A test with a site of its worker's own, on a database of its own. Every page is watched: an error on its console,
 * which a breach of the content security policy is too, fails the test.
 */
export const test = base.extend<{ watch: undefined; complaints: string[] }, { site: Site } & Settings>({
  database: ['sqlite', { option: true, scope: 'worker' }],
  site: [
    async ({ database }, use) => {
      const made = await newDatabase(database);
      const { server, url } = await startServer(made.url, { TRUSTED_PROXIES: '127.0.0.1' });
      await use({ url, databaseUrl: made.url });
      server.kill('SIGTERM');
      await new Promise((resolve) => server.once('exit', resolve));
      await made.drop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  // Each test comes from a network of its own, as visitors do; otherwise the limit on new readers would stop the suite.
  extraHTTPHeaders: async ({ browserName: _ }, use) => {
    const part = () => 1 + Math.floor(Math.random() * 254);
    await use({ 'X-Forwarded-For': `10.${part()}.${part()}.${part()}` });
  },
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => {
      if (!isExpected(error.message)) complaints.push(error.message);
    });
    await use(complaints);
  },
  watch: [
    async ({ complaints }, use) => {
      await use(undefined);
      expect(complaints, 'errors on the console').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * A page that is refused or missing on purpose is no error of ours; the browser reports its status all the same. Nor is
 * a transition between pages that does not run: the tests ask a new page for its boxes before its stylesheet is there,
 * and Chromium then says that the opt-in was missing.
 */
const isExpected = (text: string) =>
  /Failed to load resource: the server responded with a status of 4\d\d|^Transition was aborted/.test(text);

/** An empty database for a test that needs a server of its own. */
export const newDatabase = async (kind: Settings['database']) =>
  kind === 'postgresql' ? postgresDatabase() : sqliteDatabase();

function sqliteDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  return { url: `file:${join(folder, 'site.db')}`, drop: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function postgresDatabase() {
  const server = process.env.TEST_POSTGRES_URL;
  // The reason is printed at the end of `npm test`.
  if (!server) base.skip(true, 'no PostgreSQL on this machine: install it, or set TEST_POSTGRES_URL');
  const name = `site_${crypto.randomUUID().replaceAll('-', '')}`;
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await run(`CREATE DATABASE "${name}"`);
  const url = new URL(server ?? '');
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`DROP DATABASE "${name}" WITH (FORCE)`) };
}

/** Starts a built site on a free port and waits until it says where it is. @param folder of the build; this one's */
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
    SECRET: 'a secret that only the tests know about',
    HOST: '127.0.0.1',
    PORT: '0',
    ...more,
  };
  prepareInChild(env);
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

/**
 * Looks for barriers with axe, in light and in dark. Axe is a script: where none runs it looks at nothing, and the same
 * errand with script has looked already.
 */
export async function expectNoBarriers(page: Page): Promise<void> {
  if (await page.evaluate(() => matchMedia('(scripting: none)').matches)) return;
  // Of half a page axe says that labels are missing, which are only on their way.
  await page.waitForLoadState();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`),
    );
    expect(found, `barriers at ${page.url()} in ${colorScheme}`).toEqual([]);
  }
}

/** Headers that a browser sends with a form of our own page; for tests that send forms by hand. */
export const fromOurPage = { 'Sec-Fetch-Site': 'same-origin' };
