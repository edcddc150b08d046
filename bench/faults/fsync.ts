// node --conditions=react-server --import tsx bench/faults/fsync.ts (Linux, with strace): votes are sent one after the
// other; the system calls show that before each answer the log was forced to the disk. On PostgreSQL the database's
// own processes are watched, up to their word that the transaction is committed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres, startPostgres } from '../../scripts/postgres.mjs';
import { sendForm } from './load';
import { pause, prepare, report, type Site, startSite, times } from './site';

const votes = times(200);
const calls = 'trace=fdatasync,fsync,write,writev,sendto,sendmsg';

/** Counts the answers in a trace, and those before which nothing had been forced to the disk since the last. */
function read(trace: string, synced: RegExp, answered: RegExp, from = 0) {
  let isSynced = false;
  let answers = 0;
  let unsynced = 0;
  for (const line of readFileSync(trace, 'utf8').slice(from).split('\n')) {
    if (synced.test(line)) isSynced = true;
    if (!answered.test(line)) continue;
    answers += 1;
    if (!isSynced) unsynced += 1;
    isSynced = false;
  }
  return { answers, unsynced };
}

async function vote(site: Site): Promise<number> {
  let taken = 0;
  for (let index = 0; index < votes; index += 1) {
    const { outcome } = await sendForm(site.url, '/poll/vote', { stance: 'held', phase: 'before' });
    if (outcome === 'ok') taken += 1;
  }
  return taken;
}

const folder = mkdtempSync(join(tmpdir(), 'fsync-'));
const trace = join(folder, 'trace');
const url = `file:${join(folder, 'site.db')}`;
prepare(url);
const site = await startSite(url, {}, { program: ['strace', '-f', '-y', '-s', '64', '-e', calls, '-o', trace] });
const taken = await vote(site);
// strace itself lets no signal through to what it runs.
const [inner = ''] = readFileSync(`/proc/${site.process.pid}/task/${site.process.pid}/children`, 'utf8').split(' ');
process.kill(Number(inner), 'SIGKILL');
await new Promise((resolve) => site.process.once('exit', resolve));
const sqlite = { taken, ...read(trace, /f(data)?sync\(\d+<[^>]*-wal>\)/, /"HTTP\/1\.1 200 OK/) };

let postgresql: { taken: number; answers: number; unsynced: number } | string = 'no PostgreSQL on this machine';
if (findPostgres()) {
  const cluster = await startPostgres({ fsync: 'on' });
  prepare(cluster.url);
  const of = join(folder, 'trace-of-postgresql');
  // Processes that the server begins from now on are followed; those of the site are among them.
  const strace = spawn('strace', ['-f', '-y', '-s', '64', '-e', calls, '-o', of, '-p', String(cluster.pid())], {
    stdio: 'ignore',
  });
  await pause(1500);
  const other = await startSite(cluster.url);
  // What a server sweeps when it starts may be nothing, and a transaction without a change needs no disk.
  await pause(5000);
  const from = readFileSync(of, 'utf8').length;
  const voted = await vote(other);
  await other.stop();
  strace.kill('SIGINT');
  await pause(500);
  cluster.stop();
  postgresql = { taken: voted, ...read(of, /f(data)?sync\(\d+<[^>]*pg_wal\//, /C\\0\\0\\0\\vCOMMIT/, from) };
}
rmSync(folder, { recursive: true, force: true });
const isShown = (one: typeof postgresql) =>
  typeof one === 'string' || (one.unsynced === 0 && one.answers >= one.taken && one.taken > 0);
report('fsync', isShown(sqlite) && isShown(postgresql), { sqlite, postgresql });
