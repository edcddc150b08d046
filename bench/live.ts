// node --conditions=react-server --import tsx bench/live.ts: what live pages cost. A class of 50 and one of 500, ten
// instructor's pages and ten projectors open on it, answers at the same pace: how late a change shows, what an answer
// costs the server with and without pages, and what an open connection weighs. Then live questions: every pupil with a page
// that listens. Needs a site that is built (npm start). The last line is one JSON object. SECONDS_EACH=5 makes it
// shorter, ONLY=questions leaves out all but the live questions, and with it DATABASE=postgresql asks them on PostgreSQL.
import './secret';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type ClientRequest, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { type ItemId, items } from '@/content/facts/items';
import { migrate } from '@/prisma/migrate';
import { beginQuiz, type HttpVisitor, joinedPupil, openClass } from '../e2e/http-pupil';
import { startPostgres } from '../scripts/postgres.mjs';
import { liveQuestions } from './live-questions';

const seconds = Number(process.env.SECONDS_EACH ?? 20);
/** Five hundred who answer ten questions in ten minutes are eight a second. */
const answersPerSecond = Number(process.env.ANSWERS_PER_SECOND ?? 15);
const pagesOfEach = 10;
const connections = 400;

const folder = mkdtempSync(join(tmpdir(), 'bench-live-'));
const file = join(folder, 'bench.db');
const cluster = process.env.DATABASE === 'postgresql' ? await startPostgres({ fsync: 'on' }) : null;
const databaseUrl = cluster?.url ?? `file:${file}`;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const round = (number: number) => Number(number.toPrecision(3));
const at = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

async function startSite() {
  const env = { NODE_ENV: 'production' as const, DATABASE_URL: databaseUrl, HOST: '127.0.0.1', PORT: '0' };
  const server = spawn(process.execPath, ['.generated/serve.mjs'], {
    env: { ...process.env, ...env, TRUSTED_PROXIES: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (part) => {
      said = (said + part).slice(-10_000);
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    server.once('exit', () => reject(new Error(said)));
  });
  const of = (what: string) => readFileSync(`/proc/${server.pid}/${what}`, 'utf8');
  return {
    url,
    /** Milliseconds of processor time so far; the kernel counts in hundredths of a second. */
    cpuMs: () => {
      const fields = of('stat').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    rssKb: () => Number(/VmRSS:\s+(\d+)/.exec(of('status'))?.[1]),
    stop: () => {
      server.kill('SIGTERM');
      return new Promise((resolve) => server.once('exit', resolve));
    },
  };
}

type Page = { seen: number; waits: number[]; close(): void };

/** A page as the element makes it: a stream, and a question for the parts whenever something has happened. */
function openPage(instructor: HttpVisitor, id: string, page: 'overview' | 'project', told: readonly number[]): Page {
  const state: Page = { seen: 0, waits: [], close: () => request.destroy() };
  const count = page === 'overview' ? /data-key="before"[\s\S]*?(\d+) \/ \d+/ : /data-key="before"[\s\S]*?(\d+) of \d+/;
  let [isAsking, isStale, version] = [false, false, ''];
  const opened = performance.now();
  const ask = async () => {
    isStale = true;
    if (isAsking) return;
    isAsking = true;
    while (isStale) {
      isStale = false;
      const answer = await instructor.request(`/classes/${id}/live?page=${page}&lang=en&have=${version}`, {
        headers: { Accept: 'application/json' },
      });
      const body = (await answer.json()) as { version: string; parts?: Record<string, string> };
      version = body.version;
      // How many have read the first chapter: with each tap one more, so the number says which tap is in it.
      const n = Number(count.exec(Object.values(body.parts ?? {}).join(''))?.[1] ?? state.seen);
      for (; state.seen < n; state.seen += 1) {
        const acknowledged = told[state.seen];
        // What was there before the page was opened has not been waited for.
        if (acknowledged !== undefined && acknowledged > opened)
          state.waits.push(Math.max(0, performance.now() - acknowledged));
      }
    }
    isAsking = false;
  };
  const request: ClientRequest = get(
    `${instructor.site}/classes/${id}/events`,
    { headers: { Cookie: instructor.cookie } },
    (response) =>
      response.setEncoding('utf8').on('data', (text: string) => /event: (pupil|answer|votes)/.test(text) && ask()),
  );
  request.on('error', () => {});
  ask();
  return state;
}

const choice = (item: string) => {
  const fact = items[item as ItemId];
  return fact.kind === 'one' ? (Object.keys(fact.options)[0] ?? '') : 'a';
};

async function lesson(site: Awaited<ReturnType<typeof startSite>>, size: number) {
  const { instructor, id, code } = await openClass(site.url, `Class of ${size}`);
  const settings = { title: 'Class', scope: 'all', length: 'all', attempts: '1', due: '', zone: 'UTC', poll: 'on' };
  const form = new URLSearchParams({ ...settings, feedback: 'at-once', version: '0', chapters: 'before' });
  for (const kind of ['one', 'account']) form.append('kinds', kind);
  const set = { method: 'POST', headers: { Accept: 'application/json' }, body: form };
  if (!(await instructor.request(`/classes/${id}/settings`, set)).ok) throw new Error('settings');
  const pupils: HttpVisitor[] = [];
  for (let from = 0; from < size; from += 25)
    pupils.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(25, size - from) }, (_, n) => joinedPupil(site.url, code, `Pupil ${from + n}`)),
      )),
    );
  const attempts: { pupil: HttpVisitor; id: string }[] = [];
  for (const pupil of pupils) attempts.push({ pupil, id: await beginQuiz(pupil, code) });
  const db = new Database(file, { readonly: true });
  const rows = db.prepare('SELECT "id", "items" FROM "Attempt"').all() as { id: string; items: string }[];
  db.close();
  const itemsOf = new Map(rows.map((row) => [row.id, row.items.split(' ')]));
  // Pupils answer in turn, so that both sizes give the same answers at the same pace.
  let turn = 0;
  const answer = async () => {
    const place = Math.floor(turn / attempts.length);
    const one = attempts[turn % attempts.length];
    turn += 1;
    const item = itemsOf.get(one?.id ?? '')?.[place];
    if (one && item) await one.pupil.send(`/quiz/${one.id}/answer`, { item, answer: choice(item) });
  };
  const told: number[] = [];
  let [taps, tapping] = [0, Promise.resolve()];
  const during = async () => {
    const [cpu, begun, under] = [site.cpuMs(), performance.now(), [] as Promise<unknown>[]];
    const all = seconds * answersPerSecond;
    for (let n = 0; n < all; n += 1) {
      await pause(Math.max(0, begun + (1000 * n) / answersPerSecond - performance.now()));
      under.push(answer());
      // A tap each second is the clock by which pages are read: one after the other, so that the number of taps on a
      // page says which of them it shows.
      if (n % answersPerSecond === 0) {
        const pupil = pupils[taps++];
        if (pupil) {
          tapping = tapping.then(async () => {
            await pupil.send('/chapters/before/tap', { move: 'same' });
            told.push(performance.now());
          });
        }
      }
    }
    await Promise.all([...under, tapping]);
    return { cpuMsPerAnswer: (site.cpuMs() - cpu) / all, answersPerSecond: all / ((performance.now() - begun) / 1000) };
  };
  const alone = await during();
  const pages = (['overview', 'project'] as const).flatMap((page) =>
    Array.from({ length: pagesOfEach }, () => openPage(instructor, id, page, told)),
  );
  await pause(1500);
  const live = await during();
  await pause(3000);
  for (const page of pages) page.close();
  const waits = pages.flatMap((page) => page.waits);
  const missed = pages.filter(({ seen }) => seen !== told.length).length;
  return {
    ...{ pupils: size, pages: pages.length, updates: waits.length, pagesThatMissedOne: missed },
    answersPerSecond: round(live.answersPerSecond),
    updateMs: { p50: round(at(waits, 0.5)), p95: round(at(waits, 0.95)), most: round(at(waits, 1)) },
    cpuMsPerAnswer: { without: round(alone.cpuMsPerAnswer), with: round(live.cpuMsPerAnswer) },
    livePerAnswer: round(live.cpuMsPerAnswer - alone.cpuMsPerAnswer),
  };
}

/** What a connection weighs: many are opened on classes of nobody, twenty for each instructor. */
async function weigh(site: Awaited<ReturnType<typeof startSite>>) {
  const classes = await Promise.all(
    Array.from({ length: connections / 20 }, (_, n) => openClass(site.url, `Class ${n}`)),
  );
  const open: ClientRequest[] = [];
  const openAll = async () => {
    for (const { instructor, id } of classes)
      for (let n = 0; n < 20; n += 1)
        await new Promise<void>((resolve) => {
          const headers = { Cookie: instructor.cookie };
          const request = get(`${site.url}/classes/${id}/events`, { headers }, (response) => {
            response.resume();
            resolve();
          });
          request.on('error', () => {});
          open.push(request);
        });
  };
  const closeAll = async () => {
    for (const request of open.splice(0)) request.destroy();
    await pause(1500);
  };
  // Once before measuring, so that what is only ever loaded once is not counted; then thrice, as memory is tidied when it will.
  await openAll();
  await closeAll();
  const rounds: number[] = [];
  for (let n = 0; n < 3; n += 1) {
    const before = site.rssKb();
    await openAll();
    await pause(1500);
    rounds.push((site.rssKb() - before) / connections);
    await closeAll();
  }
  return {
    connections,
    kbEach: { median: round(at(rounds, 0.5)), most: round(at(rounds, 1)) },
    rssMb: round(site.rssKb() / 1024),
  };
}

async function lessons() {
  const memory = await weigh(site);
  console.error(JSON.stringify(memory));
  const small = await lesson(site, 50);
  console.error(JSON.stringify(small));
  const large = await lesson(site, 500);
  return {
    ...{ secondsEach: seconds, small, large, memory },
    isUpdateInTime: large.updateMs.p95 <= 2000,
    timesCpuFrom50To500: round(large.cpuMsPerAnswer.with / small.cpuMsPerAnswer.with),
  };
}

await migrate(databaseUrl);
const site = await startSite();
try {
  const questions = { small: await liveQuestions(site, 50), large: await liveQuestions(site, 500) };
  console.error(JSON.stringify(questions));
  const { large: hall } = questions;
  const ofQuestions = {
    questions,
    isQuestionInTime: hall.missed === 0 && Math.max(hall.questionMs.p95, hall.resultMs.p95, hall.answerMs.p95) <= 2000,
    timesCpuOfQuestionFrom50To500: round(hall.cpuMsPerPupilAndRound / questions.small.cpuMsPerPupilAndRound),
  };
  console.log(
    JSON.stringify({ bench: 'live', ...(process.env.ONLY === 'questions' ? {} : await lessons()), ...ofQuestions }),
  );
} finally {
  await site.stop();
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
}
