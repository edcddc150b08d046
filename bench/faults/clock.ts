// node --conditions=react-server --import tsx bench/faults/clock.ts (with PostgreSQL): three servers on one database; the
// clock of one is set back an hour and forward two days while it runs, and then it is started so. Nobody's vote counts
// twice, nothing but sessions is open past its end, nothing that others still need is deleted, newcomers have no other allowance.
import '../secret';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Stance, stances } from '@/content/facts/poll';
import { findReader, type ReaderId } from '@/features/readers/reader';
import { dayOf } from '@/lib/day';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { findPostgres, startPostgres } from '../../scripts/postgres.mjs';
import { answerBeside, day, endIn, makeAttempt, makeClass, makeProof, signUp, tryAll } from './clock-ends';
import { findLost, newLedger, sendForm } from './load';
import { pause, prepare, report, type Site, startSite, times } from './site';

const minute = 60_000;
const readers = times(100);
const copies = 10;
const newcomers = 150;
if (!findPostgres()) throw new Error('PostgreSQL is needed: apt-get install postgresql');
const cluster = await startPostgres({ fsync: 'on' });
process.env.DATABASE_URL = cluster.url;
prepare(cluster.url);
const folder = mkdtempSync(join(tmpdir(), 'clock-'));
const clockFile = join(folder, 'clock');
const startWrong = (byMs: number) =>
  startSite(
    cluster.url,
    { SHIFT_MS: String(byMs), CLOCK_FILE: clockFile },
    { node: ['--import', './bench/faults/wrong-clock.mjs'] },
  );
const right: [Site, Site] = [await startSite(cluster.url), await startSite(cluster.url)];
let wrong = await startWrong(0);
/** Of the server as it runs. */
async function setClock(byMs: number): Promise<void> {
  writeFileSync(clockFile, String(byMs));
  wrong.process.kill('SIGUSR2');
  await pause(200);
}
async function startAnew(byMs: number): Promise<void> {
  await wrong.stop();
  wrong = await startWrong(byMs);
  // What is swept when a server starts.
  await pause(2000);
}
const phases: [string, number, (byMs: number) => Promise<void>][] = [
  ['right', 0, setClock],
  ['set back an hour', -60 * minute, setClock],
  ['set forward two days', 2 * day, setClock],
  ['started an hour back', -60 * minute, startAnew],
  ['started two days ahead', 2 * day, startAnew],
  ['right again', 0, startAnew],
];

const ledger = newLedger();
const cookies: string[] = [];
const stanceOf = new Map<ReaderId, Stance>();
let sent = 0;
let notTaken = 0;
const anyServer = (index: number) => [...right, wrong][index % 3]?.url ?? '';

/** Copies of one form over all three servers at once: a new reader's, or one of somebody who was here. */
async function voteEverywhere(cookie: string, stance: Stance): Promise<string> {
  const form = { stance, phase: 'before', once: newId() };
  const all = Array.from({ length: copies }, (_, index) => sendForm(anyServer(index), '/poll/vote', form, { cookie }));
  const answers = await Promise.all(all);
  sent += answers.length;
  notTaken += answers.filter(({ status }) => status !== 200).length;
  const reader = findReader(answers[0]?.cookie ?? '');
  if (reader) stanceOf.set(reader, stance);
  return answers[0]?.cookie ?? '';
}

const began = performance.now();
const network = '192.0.2.200';
const perPhase: Record<string, object> = {};
const problems: string[] = [];
let newcomersIn = 0;
let proofs = 0;
let doubleProofs = 0;
const old = [await makeAttempt(399), await makeAttempt(399.9)];
for (const [name, byMs, set] of phases) {
  await set(byMs);
  const expect = (what: string, isSo: boolean) => isSo || problems.push(`${name}: ${what}`);
  // Half of the readers are new with each clock; the others vote again, as those who have changed their mind.
  for (let index = 0; index < readers; index += 1) {
    const stance = stances[Math.floor(Math.random() * stances.length)] ?? 'lost';
    cookies[index] = await voteEverywhere(index % 2 === 0 ? (cookies[index] ?? '') : '', stance);
  }
  const came = Array.from({ length: newcomers / phases.length }, (_, index) =>
    sendForm(anyServer(index), '/poll/vote', { stance: 'held', phase: 'before' }, { network }),
  );
  newcomersIn += (await Promise.all(came)).filter(({ status }) => status === 200).length;

  const ended = await signUp(right[0].url);
  const endedClass = await makeClass(right[0].url, ended.cookie);
  await endIn(-10 * minute, endedClass);
  const over = await tryAll(wrong.url, endedClass, -minute);
  const open = Object.entries(over).flatMap(([what, isOpen]) => (isOpen ? what : []));
  for (const what of open) problems.push(`${name}: ${what} is open past its end`);
  if (over.proof) proofs += 1;

  const begun = await signUp(right[1].url);
  const lesson = await makeClass(right[0].url, begun.cookie);
  await endIn(10 * minute, lesson);
  const shut: string[] = [];
  // First on the server with the wrong clock, which would delete what it takes to be over.
  for (const url of [wrong.url, right[1].url]) {
    const before = await tryAll(url, lesson, 5 * minute);
    shut.push(...Object.entries(before).flatMap(([what, isOpen]) => (isOpen ? [] : what)));
    if (before.proof) proofs += 1;
  }
  for (const what of shut) problems.push(`${name}: ${what} is shut before its end`);
  const proof = await makeProof(5 * minute);
  const twice = [wrong.url, right[0].url, right[1].url].map((url) =>
    sendForm(url, '/poll/vote', { stance: 'held', phase: 'before', proof }),
  );
  const taken = (await Promise.all(twice)).filter(({ status }) => status === 200).length;
  proofs += taken;
  doubleProofs += Math.max(0, taken - 1);
  expect('a proof of work was not taken', taken > 0);

  const past = await answerBeside(wrong.url, lesson, -10 * minute);
  expect('an attempt is begun past the due time', !past.isBegun);
  const early = await answerBeside(wrong.url, lesson, 10 * minute);
  expect('no attempt can be begun before the due time', early.isBegun);
  expect('points are told before the due time', !early.isTold);
  perPhase[name] = {
    asked: 3 * Object.keys(over).length + 6,
    openPastItsEnd: open.length,
    shutBeforeItsEnd: shut.length,
  };
}
const db = await database();
const salts = (await db.salt.findMany()).map((salt) => salt.day);
const wrongDays = await db.tally.count({ where: { kind: 'day', cell: { not: dayOf(new Date()) } } });
const oldAttemptsGone = old.length - (await db.attempt.count({ where: { id: { in: old } } }));
const votes = await db.vote.count();
const allowance = 60 + Math.ceil((performance.now() - began) / 10_000) + 1;
const refusedNewcomers = newcomers - newcomersIn;
for (const site of [...right, wrong]) await site.stop();
ledger.votes.push(...[...stanceOf].map(([reader, stance]) => ({ reader, stance })));
const { lostVotes, wrongTallies } = await findLost(cluster.url, ledger);
cluster.stop();
rmSync(folder, { recursive: true, force: true });
const doubles = votes - stanceOf.size - newcomersIn - proofs;
report(
  'clock',
  problems.length === 0 &&
    [doubles, lostVotes, wrongTallies, wrongDays, doubleProofs, oldAttemptsGone, notTaken].every((n) => n === 0) &&
    newcomersIn <= allowance &&
    salts.length === 1,
  {
    ...{ sent, readers: stanceOf.size, votes, doubles, lostVotes, wrongTallies, wrongDays, notTaken },
    newcomers: { sent: newcomers, in: newcomersIn, allowance, refused: refusedNewcomers },
    ...{ doubleProofs, salts, oldAttemptsGone, perPhase, problems },
  },
);
