// node --conditions=react-server --import tsx bench/faults/origins.ts: 5,000 forms to all routes that write, from another
// site, from nowhere (`null`) or without saying from where. None is taken, and not one row changes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabase, database } from '@/lib/db';
import { listTables, modelOf } from '@/prisma/tables';
import { nextNetwork, sendForm } from './load';
import { filled, listRoutes } from './routes';
import { prepare, report, startSite, times } from './site';

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

const folder = mkdtempSync(join(tmpdir(), 'origins-'));
const url = `file:${join(folder, 'site.db')}`;
prepare(url);
const site = await startSite(url);
const { cookie } = await sendForm(site.url, '/poll/vote', { stance: 'lost', phase: 'before' });
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

async function count(): Promise<Record<string, number>> {
  process.env.DATABASE_URL = url;
  const db = await database();
  const rows: Record<string, number> = {};
  for (const table of await listTables(db)) rows[table.name] = await modelOf(db, table).count();
  await closeDatabase();
  return rows;
}

const before = await count();
const statuses: Record<number, number> = {};
const taken: string[] = [];
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
  if (status !== 403) taken.push(`${how} ${pattern} ${status}`);
}
await site.stop();
const after = await count();
rmSync(folder, { recursive: true, force: true });
const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
report('origins', taken.length === 0 && changed.length === 0, {
  sent: total,
  routes: writes.length,
  statuses,
  notRefused: [...new Set(taken)],
  changedTables: changed,
});
