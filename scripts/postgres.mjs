// A private PostgreSQL for tests, started from binaries on this machine and gone with its folder.
import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder with `initdb` and `postgres`, the newest version first; null when there is none. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null;
}

/** PostgreSQL refuses to run as root: then it runs as its own user, else as nobody. */
export function ownerFor() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })),
      );
      return { uid, gid };
    } catch {}
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a postgres nor a nobody user.');
}

/** A port of loopback that nobody uses at the moment. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Waits until something listens on a port. */
export async function answering(port, triesLeft = 100) {
  const isThere = await new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
  if (isThere) return;
  if (triesLeft === 0) throw new Error(`Nothing listens on port ${port}.`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await answering(port, triesLeft - 1);
}

const gigabyte = 2 ** 30;

/** A folder in memory where there is one with room for a cluster and its copies; else that of temporary files. */
function quickFolder() {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 4 * gigabyte ? memory : tmpdir();
}

/**
 * Starts a cluster in a temporary folder, listening on loopback only. `fsync: 'on'` where its speed is measured:
 * off, a commit costs nothing, nothing survives a power cut, and so it may lie in memory.
 * @returns {Promise<{url: string, stop: () => void, crash: () => void, start: () => void, pid: () => number, log: string}>}
 * `url` of a database that may create others; `crash` kills the server as a lack of memory would, `start` begins it again
 */
export async function startPostgres({ bin = findPostgres(), fsync = 'off' } = {}) {
  const owner = ownerFor();
  const folder = mkdtempSync(join(fsync === 'off' ? quickFolder() : tmpdir(), 'cluster-'));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const port = await freePort();
  const data = join(folder, 'data');
  const run = (program, ...args) =>
    execFileSync(join(bin, program), args, { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  run('initdb', '-D', data, '-U', 'explainer', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N');
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=${fsync} -c max_connections=200`;
  const log = join(folder, 'log');
  const start = () => run('pg_ctl', '-D', data, '-w', '-s', '-l', log, '-o', settings, 'start');
  const pid = () => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  start();
  return {
    start,
    pid,
    log,
    crash: () => process.kill(pid(), 'SIGKILL'),
    url: `postgresql://explainer@127.0.0.1:${port}/postgres`,
    stop() {
      run('pg_ctl', '-D', data, '-s', '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
