// node --conditions=react-server --import tsx bench/faults/database-away.ts: PostgreSQL is away 20 times, and then swallows
// everything for 30 seconds. Reading goes on; no request takes over 5 seconds; /readyz says 503 within 2; afterwards
// people can vote again within 5 seconds.
import { startPostgres } from '../../scripts/postgres.mjs';
import { findLost, newLedger, readWithoutPause, sendForm } from './load';
import { pause, prepare, report, startSite, times } from './site';
import { openProxy } from './tcp-proxy';

const cluster = await startPostgres({ fsync: 'on' });
const database = new URL(cluster.url);
const proxy = await openProxy(database.hostname, Number(database.port));
const through = new URL(cluster.url);
through.port = String(proxy.port);
prepare(cluster.url);
const site = await startSite(through.href);
const ledger = newLedger();
const stop = readWithoutPause(site.url, ledger, 4);
const slowest = { request: 0, reading: 0, notReady: 0, back: 0 };
const wrong: string[] = [];

async function get(path: string, expected: number) {
  const begun = performance.now();
  const { status } = await fetch(`${site.url}${path}`, { signal: AbortSignal.timeout(15_000) });
  const ms = performance.now() - begun;
  if (status !== expected) wrong.push(`${path} answered ${status}`);
  return ms;
}

/** Makes a fault, looks at the site while it lasts, mends it, and looks how soon people can vote again. */
async function endure(fault: () => void, lastsMs: number) {
  await pause(1000);
  const begun = performance.now();
  fault();
  let isNoticed = false;
  while (performance.now() - begun < lastsMs) {
    const [, vote] = await Promise.all([
      fetch(`${site.url}/readyz`).then(({ status }) => {
        if (status === 503 && !isNoticed) slowest.notReady = Math.max(slowest.notReady, performance.now() - begun);
        isNoticed ||= status === 503;
      }),
      sendForm(site.url, '/poll/vote', { stance: 'held', phase: 'before' }),
      get('/en/chapters/flight', 200).then((ms) => {
        slowest.reading = Math.max(slowest.reading, ms);
      }),
      get('/healthz', 200),
    ]);
    // The first vote may have been taken before the fault was felt.
    if (isNoticed && vote.status === 503 && vote.retryAfter === null) wrong.push('503 without Retry-After');
    slowest.request = Math.max(slowest.request, vote.ms);
    await pause(100);
  }
  if (!isNoticed) wrong.push('/readyz never said 503');
  await proxy.open();
  const mended = performance.now();
  for (;;) {
    const { outcome, ms } = await sendForm(site.url, '/poll/vote', { stance: 'held', phase: 'before' });
    slowest.request = Math.max(slowest.request, ms);
    if (outcome === 'ok') break;
    await pause(50);
  }
  slowest.back = Math.max(slowest.back, performance.now() - mended);
}

const absences = times(20);
for (let index = 0; index < absences; index += 1) await endure(() => proxy.shut(), 2500);
const holeMs = 30_000;
const away = { ...slowest };
await endure(() => proxy.swallow(), holeMs);
await stop();
slowest.request = Math.max(slowest.request, ledger.slowestMs);
await site.stop();
const lost = await findLost(cluster.url, ledger);
proxy.close();
cluster.stop();
const rounded = (figures: object) =>
  Object.fromEntries(Object.entries(figures).map(([name, ms]) => [name, Math.round(ms)]));
report(
  'database-away',
  slowest.request <= 5000 &&
    slowest.notReady <= 2000 &&
    slowest.back <= 5000 &&
    wrong.length === 0 &&
    lost.lostVotes + lost.lostAnswers + lost.wrongTallies === 0,
  {
    absences,
    holeMs,
    slowestMs: rounded(slowest),
    slowestBeforeHoleMs: rounded(away),
    wrong: [...new Set(wrong)],
    ...lost,
  },
);
