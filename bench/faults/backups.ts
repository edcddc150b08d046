// node --conditions=react-server --import tsx bench/faults/backups.ts: 20 backups while people vote and answer, and each
// of them restored: it holds everything that was thanked for before it began, nothing that was sent after it ended, and
// its tallies equal its rows. On both databases.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findLost, type Ledger, newLedger, readWithoutPause, thanked } from './load';
import { onEachDatabase, pause, prepare, report, startSite, times } from './site';

const backups = times(20);

/** Runs one of our commands and gives its exit code. */
const run = (script: string, file: string, databaseUrl: string) =>
  new Promise<number | null>((resolve) => {
    const program = ['--conditions=react-server', '--import', 'tsx', `scripts/${script}.ts`, file];
    const child = spawn(process.execPath, program, {
      env: { ...process.env, DATABASE_URL: databaseUrl },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('exit', resolve);
  });

/** A new and empty place to restore into. */
async function emptyDatabase(url: string, folder: string, index: number): Promise<string> {
  if (url.startsWith('file:')) return `file:${join(folder, `restored-${index}`, 'site.db')}`;
  const name = `restored_${index}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const restored = new URL(url);
  restored.pathname = `/${name}`;
  return restored.href;
}

const copyOf = (ledger: Ledger): Ledger => ({ ...ledger, votes: [...ledger.votes], answers: [...ledger.answers] });

const results = await onEachDatabase(async (url) => {
  const folder = mkdtempSync(join(tmpdir(), 'backups-'));
  prepare(url);
  const site = await startSite(url);
  const ledger = newLedger();
  const stop = readWithoutPause(site.url, ledger, 4);
  await pause(2000);
  const taken: { file: string; before: Ledger; atMost: number; ms: number }[] = [];
  for (let index = 0; index < backups; index += 1) {
    const file = join(folder, `backup-${index}.db`);
    const before = copyOf(ledger);
    const begun = performance.now();
    if ((await run('backup', file, url)) !== 0) throw new Error('a backup was not made');
    // Everything that may have been written until now: what was thanked for, and what is under way or unknown.
    taken.push({ file, before, atMost: thanked(ledger) + ledger.unknown.length + 4, ms: performance.now() - begun });
    await pause(200);
  }
  await stop();
  await site.stop();
  let good = 0;
  const restoreMs: number[] = [];
  for (const [index, { file, before, atMost }] of taken.entries()) {
    const target = await emptyDatabase(url, folder, index);
    if (target.startsWith('file:')) prepare(target);
    const begun = performance.now();
    if ((await run('restore', file, target)) !== 0) continue;
    restoreMs.push(performance.now() - begun);
    const { lostVotes, lostAnswers, wrongTallies, rows } = await findLost(target, before);
    if (lostVotes + lostAnswers + wrongTallies === 0 && rows <= atMost) good += 1;
  }
  rmSync(folder, { recursive: true, force: true });
  const most = (numbers: number[]) => Math.round(Math.max(...numbers));
  return {
    backups,
    restoredAndEqual: good,
    thanked: thanked(ledger),
    slowestBackupMs: most(taken.map(({ ms }) => ms)),
    slowestRestoreMs: most(restoreMs),
    slowestRequestMs: Math.round(ledger.slowestMs),
    notTaken: ledger.failed + ledger.unknown.length,
  };
});
report(
  'backups',
  Object.values(results).every((one) => typeof one === 'string' || one.restoredAndEqual === one.backups),
  results,
);
