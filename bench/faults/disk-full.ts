// node --conditions=react-server --import tsx bench/faults/disk-full.ts (as root, on Linux): the disk is full ten times
// while people vote and answer. What is thanked for is there, what is not is said (503), pages can be read all the
// time; when there is room again the site goes on by itself and the database is whole.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { findLost, newLedger, readWithoutPause, sendForm } from './load';
import { pause, prepare, report, startSite, times } from './site';

const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder]);
const url = `file:${join(folder, 'site.db')}`;
const filler = join(folder, 'filler');
const fills = times(10);
const backAfterMs: number[] = [];
const problems: string[] = [];
let refused = 0;

/** Takes what is left, down to a page or two; the readers, who write meanwhile, take those. */
function fillUp(): void {
  try {
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 8192)));
  } catch {
    // The readers were faster: full is full.
  }
}
try {
  prepare(url);
  const site = await startSite(url);
  const ledger = newLedger();
  const stop = readWithoutPause(site.url, ledger, 4);
  for (let fill = 0; fill < fills; fill += 1) {
    await pause(1500);
    fillUp();
    const begun = performance.now();
    let isFull = false;
    // What the log has room for already can still be written: votes come until it is used up.
    while (performance.now() - begun < 3000 || (!isFull && performance.now() - begun < 20_000)) {
      const vote = await sendForm(site.url, '/poll/vote', { stance: 'held', phase: 'before' });
      if (vote.ms > 5000) problems.push(`a vote took ${Math.round(vote.ms)} ms`);
      if (vote.status === 503) {
        isFull = true;
        refused += 1;
        if (vote.retryAfter === null) problems.push('503 without Retry-After');
      } else if (vote.status !== 200) problems.push(`a vote was answered with ${vote.status}`);
      const { status } = await fetch(`${site.url}/en/chapters/flight`);
      if (status !== 200) problems.push(`a page was answered with ${status}`);
    }
    if (!isFull) problems.push('the disk was not full');
    rmSync(filler);
    const freed = performance.now();
    while ((await sendForm(site.url, '/poll/vote', { stance: 'held', phase: 'before' })).outcome !== 'ok')
      await pause(50);
    backAfterMs.push(Math.round(performance.now() - freed));
  }
  await stop();
  await site.stop();
  const lost = await findLost(url, ledger);
  const database = new Database(url.slice('file:'.length));
  const [integrity] = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
  database.close();
  report(
    'disk-full',
    problems.length === 0 &&
      lost.lostVotes + lost.lostAnswers + lost.wrongTallies === 0 &&
      integrity?.integrity_check === 'ok' &&
      Math.max(...backAfterMs) <= 5000,
    {
      fills,
      thanked: ledger.votes.length + ledger.answers.length,
      refused,
      problems: [...new Set(problems)],
      integrity: integrity?.integrity_check,
      slowestBackMs: Math.max(...backAfterMs),
      ...lost,
    },
  );
} finally {
  execFileSync('umount', ['-l', folder]);
  rmSync(folder, { recursive: true, force: true });
}
