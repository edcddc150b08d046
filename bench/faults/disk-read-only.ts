// node --conditions=react-server --import tsx bench/faults/disk-read-only.ts (as root, on Linux, with strace): ten times
// while people vote and answer the disk takes no writes any more, and takes them again. What is thanked for is there,
// what is not is said (503), pages can be read all the time; then the site goes on by itself and the database is whole.
//
// A file system cannot be mounted read-only while somebody has a file open for writing; one that does so of its own
// accord, because its disk has failed, answers writes with EROFS. Here strace gives that answer in its place.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Database from 'libsql';
import { findPostgres, startPostgres } from '../../scripts/postgres.mjs';
import { findLost, newLedger, readWithoutPause, sendForm, thanked } from './load';
import { onFile, pause, prepare, report, type Site, startSite, times } from './site';

const rounds = times(10);
const writes = ['pwrite64', 'pwritev', 'ftruncate', 'fallocate', 'fsync', 'fdatasync', 'rename', 'unlink'];

/** Lets no write of these processes through, of all their files or of those named. @returns lets them through again */
async function readOnly(pids: readonly number[], files: readonly string[] = []): Promise<() => Promise<void>> {
  const strace: ChildProcess = spawn(
    'strace',
    [
      ...['-f', '-qq', '-o', '/dev/null', '-e', `trace=${writes.join(',')}`],
      ...['-e', `inject=${writes.join(',')}:error=EROFS`],
      ...files.flatMap((file) => ['-P', file]),
      ...pids.flatMap((pid) => ['-p', String(pid)]),
    ],
    { stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => strace.once('exit', () => resolve()));
  return async () => {
    strace.kill('SIGINT');
    await gone;
  };
}

/** A process and those that it has begun. */
const family = (pid: number): number[] => [
  pid,
  ...readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
];

/** Votes and reads for so long, and says what was not as it should be. */
async function lookAround(
  site: Site,
  ms: number,
  problems: Set<string>,
): Promise<{ refused: number; slowestMs: number }> {
  const begun = performance.now();
  let [refused, slowestMs] = [0, 0];
  // What a server had under way is still answered; then votes are refused.
  while (performance.now() - begun < ms || (refused === 0 && performance.now() - begun < 20_000)) {
    const vote = await sendForm(site.url, '/poll/vote', { stance: 'held', phase: 'before' });
    slowestMs = Math.max(slowestMs, Math.round(vote.ms));
    if (vote.status === 503) {
      refused += 1;
      if (vote.retryAfter === null) problems.add('503 without Retry-After');
    } else if (vote.status !== 200) problems.add(`a vote was answered with ${vote.status}`);
    const { status } = await fetch(`${site.url}/en/chapters/flight`);
    if (status !== 200) problems.add(`a page was answered with ${status}`);
  }
  if (refused === 0) problems.add('writes were still taken');
  return { refused, slowestMs };
}

/** @param spoil makes the disk read-only @param restart what the machine does then for a database that has ended; false: it had not */
async function run(
  url: string,
  spoil: (site: Site) => Promise<() => Promise<void>>,
  restart: () => boolean,
): Promise<{ isFine: boolean; figures: object }> {
  prepare(url);
  const site = await startSite(url);
  const ledger = newLedger();
  const stop = readWithoutPause(site.url, ledger, 4);
  const problems = new Set<string>();
  const backAfterMs: number[] = [];
  let [refused, slowestMs, restarts] = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    await pause(1500);
    const mend = await spoil(site);
    const seen = await lookAround(site, 3000, problems);
    refused += seen.refused;
    slowestMs = Math.max(slowestMs, seen.slowestMs);
    await mend();
    const mended = performance.now();
    if (restart()) restarts += 1;
    while ((await sendForm(site.url, '/poll/vote', { stance: 'held', phase: 'before' })).outcome !== 'ok')
      await pause(50);
    backAfterMs.push(Math.round(performance.now() - mended));
  }
  await stop();
  await site.stop();
  const lost = await findLost(url, ledger);
  const slowestBackMs = Math.max(...backAfterMs);
  return {
    isFine:
      problems.size + lost.lostVotes + lost.lostAnswers + lost.wrongTallies === 0 &&
      slowestBackMs <= 5000 &&
      slowestMs <= 5000,
    figures: {
      rounds,
      thanked: thanked(ledger),
      refused,
      slowestMs,
      slowestBackMs,
      restarts,
      problems: [...problems],
      ...lost,
    },
  };
}

const results: Record<string, { isFine: boolean; figures: object }> = {};
if (process.env.ONLY !== 'postgresql')
  results.sqlite = await onFile(async (url) => {
    const file = url.slice('file:'.length);
    const parts = ['', '-wal', '-shm', '-journal'].map((end) => `${file}${end}`);
    const { isFine, figures } = await run(
      url,
      (site) => readOnly([site.process.pid ?? 0], parts),
      () => false,
    );
    const database = new Database(file);
    const [integrity] = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
    database.close();
    return { isFine: isFine && integrity?.integrity_check === 'ok', figures: { ...figures, ...integrity } };
  });
if (process.env.ONLY !== 'sqlite' && findPostgres()) {
  const cluster = await startPostgres({ fsync: 'on' });
  const isRunning = () => {
    try {
      process.kill(cluster.pid(), 0);
      return true;
    } catch {
      return false;
    }
  };
  results.postgresql = await run(
    cluster.url,
    () => readOnly(family(cluster.pid())),
    () => {
      // It ends itself when its log cannot be written; whoever runs the machine starts it again (systemd).
      if (isRunning()) return false;
      cluster.start();
      return true;
    },
  );
  cluster.stop();
}
report(
  'disk-read-only',
  Object.values(results).every(({ isFine }) => isFine),
  Object.fromEntries(Object.entries(results).map(([kind, { figures }]) => [kind, figures])),
);
