// node --conditions=react-server --import tsx bench/vote.ts: what storing a vote costs over HTTP. For each database, with
// 1,000,000 votes stored: the built server beside the same with only the writing stubbed, in turns; the processor time of
// the server's process for each vote, and votes per second with 64 in flight. Then races at full size, and what reading
// the results costs. The last line is one JSON object. SEEDED=100000 makes it shorter, ONLY=sqlite or ONLY=postgresql takes
// one database, ROUNDS=3 is how often they take turns, BESIDE=<folder> adds the built site of an older version (its
// database is made there by `node --import tsx scripts/prepare.ts` and seeded by hand).
import './secret';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Stance, stances } from '@/content/facts/poll';
import { listDiscrepancies, repairTallies } from '@/features/poll/audit.data';
import { castVote } from '@/features/poll/data';
import { getResults } from '@/features/poll/results.data';
import type { ReaderId } from '@/features/readers/reader';
import { closeDatabase, database } from '@/lib/db/client';
import { migrate } from '@/prisma/migrate';
import { findPostgres, startPostgres } from '../scripts/postgres.mjs';

const inFlight = 64;
const sliceMs = Number(process.env.SLICE_MS ?? 5000);
const seeded = Number(process.env.SEEDED ?? 1_000_000);
const rounds = Number(process.env.ROUNDS ?? 5);
const now = new Date('2026-11-21T10:00:00Z');
const stanceOf = (index: number): Stance => stances[index % 4] ?? 'lost';
let voters = 0;
function next(): number {
  voters += 1;
  return voters;
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const round = (number: number) => Number(number.toPrecision(3));

/** Adds seeded votes up to a number, in pairs, by one statement each; public numbers from the rows. */
async function seed(isPostgres: boolean) {
  const db = await database();
  const missing = Math.ceil(seeded / 2);
  const series = isPostgres
    ? `SELECT g AS i FROM generate_series(1, ${missing}) g`
    : `WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < ${missing}) SELECT i FROM s`;
  const key = isPostgres ? "md5(i || 'seed' || random())" : 'lower(hex(randomblob(20)))';
  const pick = `CASE ((i % 9973) * 7919 + i / 3) % 4 WHEN 0 THEN 'lost' WHEN 1 THEN 'slipping' WHEN 2 THEN 'held' ELSE 'unsure' END`;
  await db.$transaction(
    async (one) => {
      if (isPostgres) await one.$executeRawUnsafe("SET LOCAL statement_timeout = '10min'");
      await one.$executeRawUnsafe(
        `INSERT INTO "Vote" ("voter","phase","stance","peeked") SELECT ${key}, 'before', ${pick}, false FROM (${series}) x`,
      );
      await one.$executeRawUnsafe(
        `INSERT INTO "Vote" ("voter","phase","stance","peeked")
         SELECT "voter", 'after', CASE "stance" WHEN 'lost' THEN 'slipping' ELSE "stance" END, false FROM "Vote"`,
      );
    },
    { maxWait: 30_000, timeout: 600_000 },
  );
  await repairTallies();
}

/** A server on a database, until it is stopped. @param folder where it was built */
async function serve(url: string, { stubbed = false, folder = '.' } = {}) {
  const preload = stubbed
    ? ['--conditions=react-server', '--import', 'tsx', '--import', './bench/stub-writing.ts']
    : [];
  const server = spawn(process.execPath, [...preload, '.generated/serve.mjs'], {
    cwd: folder,
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', DATABASE_URL: url, HOST: '127.0.0.1', PORT: '0', TRUSTED_PROXIES: '127.0.0.1' },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.stdout.on('data', (part) => {
      printed += part;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (found) resolve(found);
    });
    server.once('exit', () => reject(new Error(printed)));
  });
  // Each from a network of its own: the limit is not what is measured.
  const vote = async (index: number) => {
    const response = await fetch(`${address}/poll/vote`, {
      method: 'POST',
      headers: {
        'Sec-Fetch-Site': 'same-origin',
        Accept: 'application/json',
        'X-Forwarded-For': `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`,
      },
      body: new URLSearchParams({ stance: stanceOf(index), phase: 'before' }),
    });
    await response.arrayBuffer();
    return response.status;
  };
  const stop = async () => {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
  };
  return { vote, stop, cpuMs: () => cpuMsOf(server.pid ?? 0) };
}

/** Processor time of a process and its threads so far: on a busy machine the clock says nothing. */
function cpuMsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Votes for a while. @returns per second, and processor time for each */
async function slice({ vote, cpuMs }: Awaited<ReturnType<typeof serve>>) {
  const [started, cpuBefore] = [performance.now(), cpuMs()];
  let [done, notTaken] = [0, 0];
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (performance.now() - started < sliceMs) {
        if ((await vote(next())) === 200) done += 1;
        else notTaken += 1;
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  return { perSecond: done / seconds, cpuMs: (cpuMs() - cpuBefore) / done, notTaken };
}

async function overHttp(url: string, beside: string | undefined) {
  const servers = { written: await serve(url), stubbed: await serve(url, { stubbed: true }) } as Record<
    string,
    Awaited<ReturnType<typeof serve>>
  >;
  if (beside && process.env.BESIDE_URL) servers.older = await serve(process.env.BESIDE_URL, { folder: beside });
  const seen: Record<string, Awaited<ReturnType<typeof slice>>[]> = {};
  // A first round that is not counted: V8 compiles what is done often while it is done.
  for (let index = -1; index < rounds; index += 1)
    for (const [name, server] of Object.entries(servers)) {
      const one = await slice(server);
      if (index >= 0) seen[name] = [...(seen[name] ?? []), one];
    }
  for (const server of Object.values(servers)) await server.stop();
  const medians = (of: 'perSecond' | 'cpuMs') =>
    Object.fromEntries(Object.entries(seen).map(([name, all]) => [name, round(median(all.map((one) => one[of])))]));
  return {
    votesPerSecond: medians('perSecond'),
    cpuMs: medians('cpuMs'),
    writingCpuMs: round(
      median((seen.written ?? []).map((one, index) => one.cpuMs - (seen.stubbed?.[index]?.cpuMs ?? 0))),
    ),
    notTaken: Object.values(seen)
      .flat()
      .reduce((sum, one) => sum + one.notTaken, 0),
  };
}

/** 1,000 rounds of 50 simultaneous votes of one reader, and 10,000 replays of one vote. */
async function races() {
  const db = await database();
  const nextReader = () => `bench ${next()}` as ReaderId;
  const rowsBefore = await db.vote.count();
  for (let index = 0; index < 1000; index += 1) {
    const who = nextReader();
    await Promise.all(
      Array.from({ length: 50 }, (_, one) => castVote(who, { phase: 'before', stance: stanceOf(one) }, now)),
    );
  }
  const ofRounds = (await db.vote.count()) - rowsBefore;
  const who = nextReader();
  for (let index = 0; index < 10_000; index += 100)
    await Promise.all(Array.from({ length: 100 }, () => castVote(who, { phase: 'after', stance: 'held' }, now)));
  return {
    rowsOf1000Rounds: ofRounds,
    rowsOf10000Replays: (await db.vote.count()) - rowsBefore - ofRounds,
    wrongTallies: (await listDiscrepancies()).length,
  };
}

/** The milliseconds of one reading, when the tables have moved on already. */
async function reading(): Promise<number> {
  await getResults('2026-11-21');
  const times: number[] = [];
  for (let index = 0; index < 200; index += 1) {
    const started = performance.now();
    await getResults('2026-11-21');
    times.push(performance.now() - started);
  }
  return round(median(times));
}

async function bench(url: string) {
  process.env.DATABASE_URL = url;
  await migrate(url);
  await seed(url.startsWith('postgres'));
  const readingMs = await reading();
  await closeDatabase();
  const http = await overHttp(url, process.env.BESIDE);
  const raced = await races();
  await closeDatabase();
  return { seeded, http, ...raced, readingMs };
}

if (!existsSync('.generated/serve.mjs')) throw new Error('The site is not built: npm run build.');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const postgres = process.env.ONLY !== 'sqlite' && findPostgres() ? await startPostgres({ fsync: 'on' }) : null;
try {
  const sqlite = process.env.ONLY === 'postgresql' ? null : await bench(`file:${join(folder, 'bench.db')}`);
  console.error(JSON.stringify({ sqlite }));
  const postgresql = postgres ? await bench(postgres.url) : 'left out, or no PostgreSQL on this machine';
  console.log(JSON.stringify({ bench: 'vote', inFlight, sqlite, postgresql }));
} finally {
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
