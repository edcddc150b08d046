// node --conditions=react-server --import tsx bench/faults/origins.ts: 5,000 forms to all routes that write, from another
// site, from nowhere (`null`) or without saying from where. None is taken, and not one row changes. On both databases.
import { readFileSync } from 'node:fs';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import { closeDatabase, database } from '@/lib/db/client';
import { modelOf } from '@/prisma/tables';
import { nextNetwork, sendForm } from './load';
import { filled, listRoutes } from './routes';
import { onEachDatabase, prepare, report, startSite, times } from './site';

const total = times(5000);
const elsewhere: Record<string, Record<string, string>> = {
  foreign: { Origin: 'https://evil.test' },
  null: { Origin: 'null' },
  none: {},
  'cross-site': { 'Sec-Fetch-Site': 'cross-site' },
  'same-site': { 'Sec-Fetch-Site': 'same-site' },
  'forged host': { Origin: 'https://evil.test', 'X-Forwarded-Host': 'evil.test' },
  'typed address': { 'Sec-Fetch-Site': 'none' },
};
const fields = new URLSearchParams({
  stance: 'held',
  phase: 'before',
  move: 'more',
  item: 'crash-place',
  answer: 'aktau',
  scope: 'all',
  code: 'ABC234',
  name: 'Somebody',
  password: 'a long enough password',
  title: 'A class',
  names: 'Aysel',
  confirm: 'A class',
});

const routes = listRoutes().filter(({ kind, pattern }) => kind === 'route' && !pattern.startsWith('/[lang]'));
// A route that takes no POST says 405 itself; one that does must say 403.
const writes = routes.filter(({ pattern }) => {
  const file = ['ts', 'tsx'].map((end) => `app${pattern}/route.${end}`);
  return file.some((one) => {
    try {
      return /\bPOST\b/.test(readFileSync(one, 'utf8'));
    } catch {
      return false;
    }
  });
});

/** What stands in each table; in no order, because rows are laid anew now and then (decision 0026). */
async function contents(url: string): Promise<Record<string, string>> {
  process.env.DATABASE_URL = url;
  const db = await database();
  const tables: Record<string, string> = {};
  for (const name of Object.keys(Prisma.ModelName))
    tables[name] = (await modelOf(db, { name }).findMany({}))
      .map((row) => JSON.stringify(row))
      .sort()
      .join('\n');
  await closeDatabase();
  return tables;
}

const results = await onEachDatabase(async (url) => {
  prepare(url);
  const site = await startSite(url);
  const { cookie } = await sendForm(site.url, '/poll/vote', { stance: 'lost', phase: 'before' });
  const before = await contents(url);
  const statuses: Record<number, number> = {};
  const taken = new Set<string>();
  for (let index = 0; index < total; index += 1) {
    const [how, headers] = Object.entries(elsewhere)[index % 7] ?? ['none', {}];
    const { pattern } = writes[Math.floor(index / 7) % writes.length] ?? { pattern: '/poll/vote' };
    const path = filled(pattern, (name) => (name === 'slug' ? 'flight' : 'AAAAAAAAAAAAAAAAAAAAAA'));
    const { status } = await fetch(`${site.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      // Node's own fetch writes `sec-fetch-mode` only; what a browser says of the site is said here.
      headers: { ...headers, Accept: 'application/json', Cookie: cookie, 'X-Forwarded-For': nextNetwork() },
      body: fields,
    });
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status !== 403) taken.add(`${how} ${pattern} ${status}`);
  }
  await site.stop();
  const after = await contents(url);
  const changedTables = Object.keys(after).filter((table) => after[table] !== before[table]);
  return { sent: total, routes: writes.length, statuses, notRefused: [...taken], changedTables };
});
report(
  'origins',
  Object.values(results).every(
    (one) => typeof one === 'string' || (one.notRefused.length === 0 && one.changedTables.length === 0),
  ),
  results,
);
