// What all faults stand on: the built site as a process of its own, on a database of its own.
import '../secret';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres, startPostgres } from '../../scripts/postgres.mjs';

export type Site = {
  url: string;
  process: ChildProcess;
  /** What it has written so far; at most the last million characters. */
  said(): string;
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
};

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Every request of a fault comes through a proxy of ours, so that each reader can have a network of their own. */
const settings = { NODE_ENV: 'production' as const, HOST: '127.0.0.1', PORT: '0', TRUSTED_PROXIES: '127.0.0.1' };

/** Migrates a database as `npm start` does. */
export function prepare(databaseUrl: string): void {
  const program = ['--conditions=react-server', '--import', 'tsx', 'scripts/prepare.ts'];
  const env = { ...process.env, ...settings, DATABASE_URL: databaseUrl };
  const { status, stderr } = spawnSync(process.execPath, program, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/**
 * Starts the built site and waits until it listens.
 * @param more settings beside the usual ones
 * @param wrap a program that runs it, such as `strace`, and arguments for Node
 */
export async function startSite(
  databaseUrl: string,
  more: Record<string, string> = {},
  wrap: { program?: string[]; node?: string[] } = {},
): Promise<Site> {
  if (!existsSync('.generated/serve.mjs')) throw new Error('The site is not built: npm start builds it.');
  const [program = '', ...args] = [
    ...(wrap.program ?? []),
    process.execPath,
    ...(wrap.node ?? []),
    '.generated/serve.mjs',
  ];
  const env = { ...process.env, ...settings, DATABASE_URL: databaseUrl, ...more };
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  // A fault that ends by a mistake of its own must not leave a server behind.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  let said = '';
  const gone = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => {
      process.off('exit', end);
      resolve(code);
    }),
  );
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-1_000_000);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    gone.then((code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
  return {
    url,
    process: child,
    said: () => said,
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return gone;
    },
  };
}

/** A SQLite database in a folder that is gone at the end. */
export async function onFile<Result>(work: (url: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'fault-'));
  const result = await work(`file:${join(folder, 'site.db')}`);
  rmSync(folder, { recursive: true, force: true });
  return result;
}

/** A file, and a PostgreSQL if there is one. `ONLY=sqlite` or `ONLY=postgresql` takes one. */
export async function onEachDatabase<Result>(
  work: (url: string, kind: 'sqlite' | 'postgresql') => Promise<Result>,
): Promise<Record<string, Result | string>> {
  const results: Record<string, Result | string> = {};
  if (process.env.ONLY !== 'postgresql') results.sqlite = await onFile((url) => work(url, 'sqlite'));
  if (process.env.ONLY === 'sqlite') return results;
  if (!findPostgres()) return { ...results, postgresql: 'no PostgreSQL on this machine' };
  const cluster = await startPostgres({ fsync: 'on' });
  try {
    results.postgresql = await work(cluster.url, 'postgresql');
  } finally {
    cluster.stop();
  }
  return results;
}

/** A number of times, made smaller by `SHARE=0.1` where a short run has to do. */
export const times = (full: number): number => Math.max(1, Math.round(full * Number(process.env.SHARE ?? 1)));

/** Prints the one JSON object of a fault, and ends with 1 when it was not withstood. */
export function report(fault: string, isWithstood: boolean, figures: object): void {
  console.log(JSON.stringify({ fault, isWithstood, share: Number(process.env.SHARE ?? 1), ...figures }));
  process.exitCode = isWithstood ? 0 : 1;
}
