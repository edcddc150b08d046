// node --conditions=react-server --import tsx bench/vote.ts: what a vote costs. For each database: the data layer with 64
// votes in flight and 10,000 stored beside one transaction for each vote and beside the raw driver, what waits for the event
// loop meanwhile, the same with 1,000,000 stored, races at full size, and what reading the results costs with either number;
// then votes through HTTP, if the site is built. The last line is one JSON object. SEEDED=100000 makes it shorter,
// ONLY=sqlite or ONLY=postgresql takes one.
import '../scripts/server-flags';
import './secret';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import Libsql from 'libsql';
import pg from 'pg';
import { type Stance, stances } from '@/content/facts/poll';
import { castVote } from '@/features/poll/data';
import { listDiscrepancies, repairTallies } from '@/features/poll/ledger/data';
import { newReceipt, receiptText } from '@/features/poll/receipt';
import { getResults } from '@/features/poll/results/data';
import { bandFor } from '@/features/quiz/attempt';
import { type ReaderId, readerKey, receiptKey, voterKey } from '@/features/readers/reader';
import { mixRows } from '@/features/readers/row-order/data';
import { dayOf } from '@/lib/day';
import { closeDatabase, database } from '@/lib/db';
import { migrate } from '@/prisma/migrate';
import { findPostgres, startPostgres } from '../scripts/postgres.mjs';
import { beginLoopWaits } from './loop-waits';
import { keepApart } from './processors';

const inFlight = 64;
const samplingMs = 1;
const sliceMs = 1500;
const many = Number(process.env.SEEDED ?? 1_000_000);
const few = 10_000;
const now = new Date('2026-11-21T10:00:00Z');
const stanceOf = (index: number): Stance => stances[index % 4] ?? 'lost';
let voters = 0;
function next(): number {
  voters += 1;
  return voters;
}
const nextReader = () => `bench ${next()}` as ReaderId;

/** What is sampled is the time from one look to the next; the one millisecond between them is no delay. */
const beyondSampling = (ms: number) => Math.max(0, ms - samplingMs);

/**
 * Runs a deed with so many in flight for a while.
 * @returns done per second; what a message waited for the event loop, and what a timer was late, in ms: 99th percentiles
 */
async function rate(deed: () => Promise<unknown>): Promise<{ perSecond: number; waitMs: number; timerMs: number }> {
  const endWaits = await beginLoopWaits();
  const delay = monitorEventLoopDelay({ resolution: samplingMs });
  delay.enable();
  const started = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (performance.now() - started < sliceMs) {
        await deed();
        done += 1;
        // The blocking driver of SQLite would otherwise never let a timer fire.
        await new Promise(setImmediate);
      }
    }),
  );
  const perSecond = done / ((performance.now() - started) / 1000);
  delay.disable();
  const waits = await endWaits();
  return {
    perSecond,
    waitMs: waits[Math.floor(waits.length * 0.99)] ?? 0,
    timerMs: beyondSampling(delay.percentile(99) / 1e6),
  };
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const round = (number: number) => Number(number.toPrecision(3));

type Prisma = Parameters<Parameters<Awaited<ReturnType<typeof database>>['$transaction']>[0]>[0];

const patient = { maxWait: 30_000, timeout: 30_000 };
const whereOf = (voter: string) => ({ voter_phase: { voter, phase: 'before' } });

async function count(one: Prisma, kind: string, cell: string) {
  const where = { kind_cell: { kind, cell } };
  await one.tally.upsert({ where, create: { kind, cell, n: 1 }, update: { n: { increment: 1 } } });
}

/**
 * One vote as a transaction of its own through Prisma, as one writes it: the same row, receipt, band, taps and counters
 * as ours.
 */
async function singleVote(): Promise<void> {
  const db = await database();
  const reader = nextReader();
  const voter = voterKey(reader);
  const stance = stanceOf(voters);
  const receipt = receiptKey(receiptText('before', newReceipt()));
  const where = whereOf(voter);
  await db.$transaction(async (one) => {
    const earlier = await one.vote.findUnique({ where });
    const peeked = (await one.peek.findUnique({ where: { voter } })) !== null;
    const tapped = await one.move.count({ where: { voter } });
    const answers = { attempt: { reader: readerKey(reader) } };
    const { _sum } = await one.answer.aggregate({ where: answers, _sum: { score: true, max: true } });
    const band = _sum.max ? bandFor({ score: _sum.score ?? 0, max: _sum.max }) : 'none';
    const vote = { stance, peeked, day: '2026-11-21', band, tapped };
    await one.vote.upsert({ where, create: { voter, phase: 'before', receipt, ...vote }, update: vote });
    if (earlier) return;
    await count(one, 'day', '2026-11-21');
    await count(one, 'vote', `before open ${stance}`);
  }, patient);
}

/** The same without receipt, band and taps: it has less to do than ours. */
async function plainVote(): Promise<void> {
  const db = await database();
  const voter = voterKey(nextReader());
  const stance = stanceOf(voters);
  const where = whereOf(voter);
  await db.$transaction(async (one) => {
    const earlier = await one.vote.findUnique({ where });
    const peeked = (await one.peek.findUnique({ where: { voter } })) !== null;
    const vote = { stance, peeked, day: '2026-11-21', band: 'none', tapped: 0 };
    await one.vote.upsert({ where, create: { voter, phase: 'before', ...vote }, update: vote });
    if (earlier) return;
    await count(one, 'day', '2026-11-21');
    await count(one, 'vote', `before open ${stance}`);
  }, patient);
}

/** Less still, with one counter only, by a statement of its own and first: whatever makes it quicker short of a batch. */
async function leanVote(): Promise<void> {
  const db = await database();
  const voter = voterKey(nextReader());
  const stance = stanceOf(voters);
  const where = whereOf(voter);
  const cell = `before open ${stance}`;
  await db.$transaction(async (one) => {
    await one.$executeRaw`
      INSERT INTO "Tally" ("kind", "cell", "n") VALUES ('vote', ${cell}, 1)
      ON CONFLICT ("kind", "cell") DO UPDATE SET "n" = "Tally"."n" + 1`;
    const peeked = (await one.peek.findUnique({ where: { voter } })) !== null;
    await one.vote.findUnique({ where });
    const vote = { stance, peeked, day: '2026-11-21', band: 'none', tapped: 0 };
    await one.vote.upsert({ where, create: { voter, phase: 'before', ...vote }, update: vote });
  }, patient);
}

const voteSql = (a: string, b: string) =>
  `INSERT INTO "Vote" ("voter","phase","stance","peeked","day","band","tapped") VALUES (${a},'before',${b},false,'2026-11-21','none',0) ON CONFLICT DO NOTHING`;
const tallySql = (a: string) =>
  `INSERT INTO "Tally" ("kind","cell","n") VALUES ('vote',${a},1) ON CONFLICT ("kind","cell") DO UPDATE SET "n" = "Tally"."n" + 1`;

/** The same two rows by the driver alone, in one transaction: the least that a vote can cost. */
function rawVoter(url: string): { vote(): Promise<unknown>; close(): Promise<void> } {
  if (url.startsWith('postgres')) {
    const pool = new pg.Pool({ connectionString: url, max: 16 });
    return {
      async vote() {
        const client = await pool.connect();
        const stance = stanceOf(next());
        await client.query('BEGIN');
        await client.query(voteSql('$1', '$2'), [voterKey(nextReader()), stance]);
        await client.query(tallySql('$1'), [`before open ${stance}`]);
        await client.query('COMMIT');
        client.release();
      },
      close: () => pool.end(),
    };
  }
  const file = new Libsql(url.slice('file:'.length), { timeout: 5000 });
  file.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL');
  const [vote, tally] = [file.prepare(voteSql('?', '?')), file.prepare(tallySql('?'))];
  return {
    async vote() {
      const stance = stanceOf(next());
      file.exec('BEGIN IMMEDIATE');
      vote.run([voterKey(nextReader()), stance]);
      tally.run([`before open ${stance}`]);
      file.exec('COMMIT');
    },
    async close() {
      file.close();
    },
  };
}

/** Back to those that were seeded, so that each way finds as many. The lean way counts one cell only: that is mended too. */
async function forgetNewVotes(): Promise<void> {
  const db = await database();
  await db.vote.deleteMany({ where: { day: dayOf(now) } });
  await mixRows(db);
  await repairTallies();
}

type Ways = Record<string, () => Promise<unknown>> & { batched(): Promise<unknown>; single(): Promise<unknown> };
const ours: Ways = {
  batched: () => castVote(nextReader(), { phase: 'before', stance: stanceOf(voters) }, now),
  single: singleVote,
};

/**
 * Lets ways of voting take turns, a first round that is not counted (V8 compiles what is done often while it is done) and
 * some that are.
 * @param before what is done before each turn
 * @returns medians; and ours in relation to each of the others, of each round by itself: how fast the machine is changes
 *   from one round to the next
 */
async function compare(ways: Ways, rounds: number, before: () => Promise<void>) {
  const seen: Record<string, Awaited<ReturnType<typeof rate>>[]> = {};
  for (let index = -1; index < rounds; index += 1)
    for (const [way, deed] of Object.entries(ways)) {
      await before();
      const one = await rate(deed);
      if (index >= 0) seen[way] = [...(seen[way] ?? []), one];
    }
  await before();
  type Measure = keyof Awaited<ReturnType<typeof rate>>;
  const medians = (of: Measure) =>
    Object.fromEntries(Object.entries(seen).map(([way, all]) => [way, round(median(all.map((one) => one[of])))]));
  const times = (of: Measure, way: string) =>
    round(median((seen[way] ?? []).map((one, index) => (seen.batched?.[index]?.[of] ?? 0) / one[of])));
  const others = Object.keys(ways).filter((way) => way !== 'batched');
  return {
    votesPerSecond: medians('perSecond'),
    times: Object.fromEntries(others.map((way) => [way, times('perSecond', way)])),
    loopWaitP99Ms: medians('waitMs'),
    loopShare: times('waitMs', 'single'),
    timerDelayP99Ms: medians('timerMs'),
    timerShare: times('timerMs', 'single'),
  };
}

/** 1,000 rounds of 50 simultaneous votes of one reader, and 10,000 replays of one vote. */
async function races() {
  const db = await database();
  const rowsBefore = await db.vote.count();
  for (let index = 0; index < 1000; index += 1) {
    const who = nextReader();
    await Promise.all(
      Array.from({ length: 50 }, (_, one) => castVote(who, { phase: 'before', stance: stanceOf(one) }, now)),
    );
  }
  const rounds = (await db.vote.count()) - rowsBefore;
  const who = nextReader();
  for (let index = 0; index < 10_000; index += 100)
    await Promise.all(Array.from({ length: 100 }, () => castVote(who, { phase: 'after', stance: 'held' }, now)));
  return {
    rowsOf1000Rounds: rounds,
    rowsOf10000Replays: (await db.vote.count()) - rowsBefore - rounds,
    wrongTallies: (await listDiscrepancies()).length,
  };
}

/** Adds seeded votes up to a number, in pairs, by one statement; tallies from the rows. */
async function seed(total: number, isPostgres: boolean) {
  const db = await database();
  const missing = Math.max(0, Math.ceil((total - (await db.vote.count())) / 2));
  const series = isPostgres
    ? `SELECT g AS i FROM generate_series(1, ${missing}) g`
    : `WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < ${missing}) SELECT i FROM s`;
  const key = isPostgres ? "md5(i || 'seed' || random())" : 'lower(hex(randomblob(20)))';
  const pick = `CASE ((i % 9973) * 7919 + i / 3) % 4 WHEN 0 THEN 'lost' WHEN 1 THEN 'slipping' WHEN 2 THEN 'held' ELSE 'unsure' END`;
  if (missing === 0) return;
  await db.$transaction(
    async (one) => {
      if (isPostgres) await one.$executeRawUnsafe("SET LOCAL statement_timeout = '10min'");
      await one.$executeRawUnsafe(
        `INSERT INTO "Vote" ("voter","phase","stance","peeked","day","band","tapped")
         SELECT ${key}, 'before', ${pick}, false, '2026-11-20', 'none', 0 FROM (${series}) x`,
      );
      await one.$executeRawUnsafe(
        `INSERT INTO "Vote" ("voter","phase","stance","peeked","day","band","tapped")
         SELECT "voter", 'after', CASE "stance" WHEN 'lost' THEN 'slipping' ELSE "stance" END, false, '2026-11-20', 'none', 0
         FROM "Vote" b WHERE "day" = '2026-11-20' AND "phase" = 'before'
         AND NOT EXISTS (SELECT 1 FROM "Vote" a WHERE a."voter" = b."voter" AND a."phase" = 'after')`,
      );
    },
    { maxWait: 30_000, timeout: 300_000 },
  );
  await repairTallies();
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
  return median(times);
}

/** A server of ours on a database, until it is stopped. */
async function serve(url: string, more: Record<string, string>) {
  const server = spawn(process.execPath, ['.generated/serve.mjs'], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: url, HOST: '127.0.0.1', PORT: '0', ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (part) => {
      said += part;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    server.once('exit', () => reject(new Error(said)));
  });
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
  return { vote, stop };
}

async function overHttp(url: string) {
  if (!existsSync('.generated/serve.mjs')) return 'the site is not built: npm start builds it';
  // Each from a network of its own: the limit is not what is measured.
  const { vote, stop } = await serve(url, { TRUSTED_PROXIES: '127.0.0.1' });
  let notTaken = 0;
  const one = async () => {
    if ((await vote(next())) !== 200) notTaken += 1;
  };
  await rate(one);
  const { perSecond } = await rate(one);
  await stop();
  return { votesPerSecond: round(perSecond), notTaken };
}

/** 10,000 votes from one address, each with another one in its headers, which no proxy of ours wrote. */
async function forgedOverHttp(url: string) {
  if (!existsSync('.generated/serve.mjs')) return 'the site is not built: npm start builds it';
  const { vote, stop } = await serve(url, {});
  const started = performance.now();
  let taken = 0;
  for (let sent = 0; sent < 10_000; sent += 50) {
    const statuses = await Promise.all(Array.from({ length: 50 }, () => vote(next())));
    taken += statuses.filter((status) => status === 200).length;
  }
  const minutes = (performance.now() - started) / 60_000;
  await stop();
  return { taken, allowed: 60 + Math.ceil(6 * minutes) };
}

/** @param pid of the database's server; null for SQLite, which is in this process */
async function bench(url: string, pid: number | null) {
  process.env.DATABASE_URL = url;
  await migrate(url);
  await seed(few, url.startsWith('postgres'));
  const undo = pid === null ? null : keepApart(pid);
  const small = await reading();
  const raw = rawVoter(url);
  const throughput = await compare({ ...ours, plain: plainVote, lean: leanVote, raw: raw.vote }, 5, forgetNewVotes);
  await raw.close();
  const race = await races();
  await seed(many, url.startsWith('postgres'));
  const large = await reading();
  const exact = (await listDiscrepancies()).length === 0;
  const atMany = await compare(ours, 3, async () => {});
  await closeDatabase();
  undo?.();
  const http = await overHttp(url);
  const forged10000 = await forgedOverHttp(url);
  return {
    ...throughput,
    hasOwnProcessor: undo !== null,
    http,
    forged10000,
    ...race,
    readingMs: { [few]: round(small), [many]: round(large), times: round(large / small) },
    talliesEqualRows: exact,
    [`with${many}`]: atMany,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const postgres = process.env.ONLY !== 'sqlite' && findPostgres() ? await startPostgres({ fsync: 'on' }) : null;
try {
  const sqlite = process.env.ONLY === 'postgresql' ? null : await bench(`file:${join(folder, 'bench.db')}`, null);
  console.error(JSON.stringify({ sqlite }));
  const postgresql = postgres
    ? await bench(postgres.url, postgres.pid())
    : 'left out, or no PostgreSQL on this machine';
  console.log(JSON.stringify({ bench: 'vote', inFlight, sqlite, postgresql }));
} finally {
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
