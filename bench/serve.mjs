// node bench/serve.mjs: requests per second, and processor time for each, of reading pages, votes, answers and the lines
// that live pages hold open (bench/live.ts measures what goes over them) with one, two and three servers behind nginx, beside nginx serving one file, a server serving the page without nginx, and the
// same bytes from bare node:http. All take turns in short slices, so that a busy machine is busy for all of them; read
// the ratios. Prints one JSON object as its last line. SLICE (milliseconds) and CYCLES make it shorter.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { cpus } from 'node:os';
import { addressOf, keptAlive, send, startSeveral } from './several-servers.mjs';

const sliceMs = Number(process.env.SLICE ?? 3000);
const cycles = Number(process.env.CYCLES ?? 3);
const inFlight = 48;
const chapter = '/en/chapters/flight';
const stances = ['lost', 'slipping', 'held', 'unsure'];
const tick = 100; // a second of processor time as Linux counts it
let visitor = 0;

/** Processor time of a process and, for nginx, of its workers, in milliseconds. */
function processorMs(pids) {
  let ticks = 0;
  for (const pid of pids) {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  return (ticks / tick) * 1000;
}

const childrenOf = (pid) => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).map(Number);

const read = (url, path) => () => {
  visitor += 1;
  return send(url, path, { agent: keptAlive, headers: { 'Accept-Encoding': 'gzip' } });
};

const vote = (url) => () => {
  visitor += 1;
  const form = { phase: 'before', stance: stances[visitor % 4], once: randomBytes(16).toString('base64url') };
  return send(url, '/poll/vote', { form, from: addressOf(visitor) });
};

/** An attempt of a chapter, begun before the measuring, whose first question has one answer. */
async function openQuestion(url) {
  for (;;) {
    visitor += 1;
    const from = addressOf(visitor);
    const begun = await send(url, '/quiz/start', { form: { scope: 'flight', length: '1' }, from });
    const headers = { Cookie: begun.cookies.join('; ') };
    const { body } = await send(url, JSON.parse(begun.body).location, { headers, from });
    const at = /<form data-item="([^"]+)" data-kind="one" action="([^"]+)"/.exec(body);
    const answer = /name="answer"[^>]*value="([^"]+)"/.exec(body)?.[1];
    if (at && answer) return { path: at[2], form: { item: at[1], answer }, headers, from };
  }
}

const answer = (url, questions) => async () => {
  const question = questions.pop();
  if (!question) return { status: 200, isEnd: true };
  return send(url, question.path, question);
};

/** An instructor's class. */
async function openClass(url) {
  visitor += 1;
  const from = addressOf(visitor);
  const { cookies } = await send(url, '/sign-up', {
    form: { name: `Bench ${visitor}`, password: 'blue tractor nine' },
    from,
  });
  const headers = { Cookie: cookies.join('; ') };
  const { body } = await send(url, '/classes', { form: { title: 'Bench' }, headers, from });
  return { path: `/classes/${JSON.parse(body).id}/events`, headers };
}

/** Opens the line of a live page, and hangs up as soon as the server has picked up. */
const live = (url, its) => () =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const { path, headers } = its;
    const asked = request({ hostname, port, path, headers, agent: false }, (response) => {
      response.on('error', () => {});
      resolve({ status: response.statusCode });
      asked.destroy();
    });
    asked.on('error', () => resolve({ status: 0 }));
    asked.end();
  });

/** Keeps so many requests in the air for a slice. */
async function slice(target) {
  const until = performance.now() + sliceMs;
  const before = processorMs(target.pids());
  const begun = performance.now();
  let [done, failed, isEnd] = [0, 0, false];
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (performance.now() < until && !isEnd) {
        const result = await target.ask().catch(() => ({ status: 0 }));
        if (result.isEnd) isEnd = true;
        else if (result.status === 200) done += 1;
        else failed += 1;
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  return { perSecond: done / seconds, msEach: (processorMs(target.pids()) - before) / Math.max(1, done), failed };
}

const sites = [];
for (const n of [1, 2, 3]) sites.push(await startSeveral(n, { limits: false }));
const page = await send(sites[0].url, chapter);
// A process of its own, so that its processor time is not ours.
const bare = spawn(
  process.execPath,
  [
    '-e',
    `const bytes = require('node:zlib').gzipSync(require('node:fs').readFileSync(0));
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip' };
    const server = require('node:http').createServer((_, response) => response.writeHead(200, headers).end(bytes));
    server.listen(0, '127.0.0.1', () => console.log(server.address().port));`,
  ],
  { stdio: ['pipe', 'pipe', 'inherit'] },
);
bare.stdin.end(page.body);
const [barePort] = await once(bare.stdout, 'data');

const targets = {
  'node:http, the same bytes': { ask: read(`http://127.0.0.1:${Number(barePort)}`, '/'), pids: () => [bare.pid] },
};
targets['nginx, one file'] = { ask: read(sites[0].url, '/icon.svg'), pids: () => childrenOf(sites[0].nginx.pid) };
targets['page, nginx'] = { ask: read(sites[0].url, chapter), pids: () => childrenOf(sites[0].nginx.pid) };
targets['page, one server alone'] = {
  ask: read(`http://127.0.0.1:${sites[0].ports[0]}`, chapter),
  pids: () => sites[0].ports.map(sites[0].pidOf),
};
for (const [index, site] of sites.entries()) {
  const pids = () => site.ports.map(site.pidOf);
  const questions = [];
  const its = {};
  targets[`tool page, ${index + 1}`] = { ask: read(site.url, '/en/quiz'), pids };
  targets[`vote, ${index + 1}`] = { ask: vote(site.url), pids };
  targets[`live line, ${index + 1}`] = {
    ask: live(site.url, its),
    pids,
    before: async () => its.path ?? Object.assign(its, await openClass(site.url)),
  };
  targets[`answer, ${index + 1}`] = {
    ask: answer(site.url, questions),
    pids,
    before: async () => {
      while (questions.length < (sliceMs / 1000) * 60) questions.push(await openQuestion(site.url));
    },
  };
}

const results = Object.fromEntries(Object.keys(targets).map((name) => [name, []]));
for (let cycle = 0; cycle < cycles; cycle += 1)
  for (const [name, target] of Object.entries(targets)) {
    await target.before?.();
    const result = await slice(target);
    results[name].push(result);
    console.error(cycle, name, Math.round(result.perSecond), result.msEach.toFixed(2), result.failed);
  }
const areTalliesExact = sites.every((site) => site.areTalliesExact());
keptAlive.destroy();
bare.kill();
for (const site of sites) await site.stopAll();

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const round = (number) => Number(number.toPrecision(3));
const summary = Object.fromEntries(
  Object.entries(results).map(([name, list]) => [
    name,
    {
      perSecond: round(median(list.map((one) => one.perSecond))),
      processorMsEach: round(median(list.map((one) => one.msEach))),
      failed: list.reduce((sum, one) => sum + one.failed, 0),
    },
  ]),
);
const of = (name) => summary[name].perSecond;
console.log(
  JSON.stringify({
    bench: 'serve',
    processors: cpus().length,
    inFlight,
    summary,
    ratios: {
      pageByNginxToServer: round(of('page, nginx') / of('page, one server alone')),
      pageByNginxToOneFile: round(of('page, nginx') / of('nginx, one file')),
      pageByServerToNodeHttp: round(of('page, one server alone') / of('node:http, the same bytes')),
      votesWithTwo: round(of('vote, 2') / of('vote, 1')),
      votesWithThree: round(of('vote, 3') / of('vote, 1')),
      toolPagesWithTwo: round(of('tool page, 2') / of('tool page, 1')),
      toolPagesWithThree: round(of('tool page, 3') / of('tool page, 1')),
      liveLinesWithTwo: round(of('live line, 2') / of('live line, 1')),
      liveLinesWithThree: round(of('live line, 3') / of('live line, 1')),
    },
    areTalliesExact,
  }),
);
