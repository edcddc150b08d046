// node --conditions=react-server --import tsx bench/faults/hostile.ts: 100,000 random, cut off, huge and hostile requests over
// all routes, while others read and vote. No crash, no 5xx, no stack, SQL or path in an answer, no memory kept.
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { attack, type Outcome, warmUp } from './attack';
import { onEachDatabase, pause, prepare, report, type Site, startSite, times } from './site';
import { watchOthers } from './watch-others';

const total = times(100_000);
const before = Math.min(1000, total);
/** Attack and quiet take turns, so that whatever else this machine does is in both. */
const rounds = 10;
const quietMs = 8000;

async function heapOf(site: Site): Promise<number> {
  await pause(1500);
  site.process.kill('SIGUSR2');
  const [chunk] = await once(site.process.stderr ?? site.process, 'data');
  return Number(/HEAP (\d+)/.exec(String(chunk))?.[1]);
}

const results = await onEachDatabase(async (url) => {
  prepare(url);
  const site = await startSite(
    url,
    { TRUSTED_PROXIES: '' },
    { node: ['--expose-gc', '--import', './bench/faults/collect.mjs'] },
  );
  const outcome: Outcome = { statuses: {}, problems: new Map() };
  await warmUp(site.url, before, outcome);
  const heapBefore = await heapOf(site);
  const others = watchOthers(site.url);
  await pause(5000);
  let seconds = 0;
  const load = [];
  for (let round = 0; round < rounds; round += 1) {
    others.during('quiet');
    await pause(quietMs);
    others.during('attack');
    const begun = performance.now();
    await attack(site.url, Math.round((total - before) / rounds), outcome);
    seconds += (performance.now() - begun) / 1000;
    load.push(loadavg()[0]);
    others.during('between');
    await pause(500);
  }
  const during = await others.end();
  const heapAfter = await heapOf(site);
  const isAlive = site.process.exitCode === null && (await fetch(`${site.url}/healthz`)).status === 200;
  await site.stop();
  return {
    requests: total,
    perSecond: Math.round((total - before) / seconds),
    isAlive,
    statuses: outcome.statuses,
    problems: Object.fromEntries(outcome.problems),
    heapMb: { before: heapBefore / 1e6, after: heapAfter / 1e6, times: heapAfter / heapBefore },
    others: during,
    load,
  };
});
report(
  'hostile',
  Object.values(results).every(
    (one) =>
      typeof one === 'string' ||
      (one.isAlive && Object.keys(one.problems).length === 0 && one.heapMb.times <= 1.2 && one.others.times <= 4),
  ),
  results,
);
