// node --conditions=react-server --import tsx bench/class.ts: what a class costs (issue 6). A class of 50 and one of 500
// pupils come in and answer 20 questions each through HTTP; then the instructor's pages are asked for. Says whether
// every answer is stored, how many statements the page of a class takes, and what a pupil costs in both. Needs a built
// site (npm start builds it). The last line is one JSON object. SIZES=10,100 makes it shorter.
import './secret';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import type { ItemId } from '@/content/facts/items';
import type { InstructorId } from '@/features/accounts/instructor';
import { getClass } from '@/features/class/data';
import { getItemsByPupil, listProgress } from '@/features/class/overview/data';
import { getItem } from '@/features/quiz/bank';
import { closeDatabase, database } from '@/lib/db/client';
import { migrate } from '@/prisma/migrate';

const sizes = (process.env.SIZES ?? '50,500').split(',').map(Number);
const questions = 20;
const inFlight = 16;
const round = (number: number) => Number(number.toPrecision(3));
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const url = `file:${join(folder, 'bench.db')}`;
process.env.DATABASE_URL = url;
await migrate(url);
const server = spawn(process.execPath, ['.generated/serve.mjs'], {
  env: {
    ...process.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    SIGN_UP: 'open',
    TRUSTED_PROXIES: '127.0.0.1',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise<string>((resolve, reject) => {
  let said = '';
  server.stdout.on('data', (part) => {
    said += part;
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (found) resolve(found);
  });
  server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
});

type Person = { cookie: string; network?: string };
async function post(person: Person, path: string, fields: Record<string, string>) {
  const response = await fetch(address + path, {
    method: 'POST',
    headers: {
      'Sec-Fetch-Site': 'same-origin',
      Accept: 'application/json',
      Cookie: person.cookie,
      'X-Forwarded-For': person.network ?? '127.0.0.1',
    },
    body: new URLSearchParams(fields),
  });
  const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0]);
  if (!person.cookie && cookies.length > 0) person.cookie = cookies.join('; ');
  if (response.status !== 200) throw new Error(`${response.status} at ${path}: ${await response.text()}`);
  return response.json();
}

/** Does all tasks, so many at a time. @returns seconds */
async function all(tasks: readonly (() => Promise<unknown>)[]): Promise<number> {
  const waiting = tasks.toReversed();
  const started = performance.now();
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      for (let work = waiting.pop(); work; work = waiting.pop()) await work();
    }),
  );
  return (performance.now() - started) / 1000;
}

/** How many statements a task sends to SQLite from this process. */
async function statements(work: () => Promise<unknown>): Promise<number> {
  const file = new Libsql(':memory:');
  const prototype = Object.getPrototypeOf(file.prepare('SELECT 1')) as { all(...args: unknown[]): unknown };
  file.close();
  const { all: asBefore } = prototype;
  let n = 0;
  prototype.all = function (...args: unknown[]) {
    n += 1;
    return asBefore.apply(this, args);
  };
  await work();
  prototype.all = asBefore;
  return n;
}

async function pageMs(person: Person, path: string): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < 11; index += 1) {
    const started = performance.now();
    const response = await fetch(address + path, { headers: { Cookie: person.cookie } });
    await response.text();
    if (response.status !== 200) throw new Error(`${response.status} at ${path}`);
    times.push(performance.now() - started);
  }
  return median(times);
}

async function classOf(ruth: Person, size: number) {
  const { id, code } = await post(ruth, '/classes', { title: `Class of ${size}` });
  await post(ruth, `/classes/${id}/settings`, {
    ...{ title: `Class of ${size}`, scope: 'all', length: String(questions), kinds: 'one', attempts: '1' },
    ...{ zone: 'UTC', feedback: 'at-once', poll: 'off', version: '0' },
  });
  // Thirty pupils share a network, as a room does: the limit on new readers of one network is not what is measured.
  const pupils = Array.from({ length: size }, (_, index) => ({
    ...{ cookie: '', name: `Pupil ${index}`, attempt: '' },
    network: `10.${size % 200}.${Math.floor(index / 30)}.1`,
  }));
  const joinSeconds = await all(pupils.map((pupil) => () => post(pupil, '/join', { code, name: pupil.name })));
  await all(
    pupils.map((pupil) => async () => {
      pupil.attempt = (await post(pupil, '/quiz/start', { scope: 'all', class: code })).attempt;
    }),
  );
  const db = await database();
  const attempts = new Map(
    (await db.attempt.findMany({ where: { pupil: { classId: id } } })).map((row) => [row.id, row]),
  );
  const answers = pupils.flatMap((pupil) =>
    (attempts.get(pupil.attempt)?.items.split(' ') ?? []).map((item) => () => {
      const { words } = getItem(item as ItemId, 'en');
      const answer = 'options' in words ? (Object.keys(words.options)[0] ?? '') : '';
      return post(pupil, `/quiz/${pupil.attempt}/answer`, { item, answer, certainty: 'fairly' });
    }),
  );
  const answerSeconds = await all(answers);
  const stored = await db.answer.count({ where: { attempt: { pupil: { classId: id } } } });
  const instructor = (await db.teaching.findFirstOrThrow({ where: { classId: id } })).instructorId as InstructorId;
  const own = await getClass(instructor, id);
  await listProgress(own, new Date());
  const classMs = await pageMs(ruth, `/en/classes/${id}`);
  const itemsMs = await pageMs(ruth, `/en/classes/${id}/answers`);
  const filesMs = await pageMs(ruth, `/classes/${id}/answers.csv`);
  return {
    pupils: size,
    answersSent: answers.length,
    answersStored: stored,
    statements: await statements(() => listProgress(own, new Date())),
    statementsOfItems: await statements(() => getItemsByPupil(own)),
    joinsPerSecond: round(size / joinSeconds),
    answersPerSecond: round(answers.length / answerSeconds),
    msPerPupilAnswering: round((1000 * answerSeconds) / size),
    classPageMs: round(classMs),
    classPageMsPerPupil: round(classMs / size),
    itemsPageMs: round(itemsMs),
    answersCsvMs: round(filesMs),
  };
}

try {
  const ruth: Person = { cookie: '' };
  await post(ruth, '/sign-up', { name: 'Ruth', password: 'blue tractor nine' });
  const classes = [];
  for (const size of sizes) {
    classes.push(await classOf(ruth, size));
    console.error(JSON.stringify(classes.at(-1)));
  }
  await closeDatabase();
  console.log(JSON.stringify({ bench: 'class', database: 'sqlite', inFlight, questions, classes }));
} finally {
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
