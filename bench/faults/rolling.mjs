// node bench/faults/rolling.mjs: three servers behind nginx are restarted one after the other, ten times over, while
// visitors read, vote and take quizzes; then one reader after the other votes fifty times at the same moment over all
// three. Prints one JSON object as its last line. REQUESTS, ROLLS and ROUNDS make it shorter, VISITORS lighter: on a
// machine that is busy with other things writes are refused after 4.5 seconds, and that is a failure here too.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { restartAll } from '../../deploy/rolling-restart.mjs';
import { addressOf, keptAlive, send, startSeveral } from '../several-servers.mjs';

const wanted = Number(process.env.REQUESTS ?? 50_000);
const rolls = Number(process.env.ROLLS ?? 10);
const rounds = Number(process.env.ROUNDS ?? 1000);
const atOnce = 50;
const visitors = Number(process.env.VISITORS ?? 16);
const stances = ['lost', 'slipping', 'held', 'unsure'];
const readingPages = ['/en', '/en/chapters/flight', '/en/chapters/why-now', '/en/timeline', '/en/sources', '/en/about'];
const once = () => randomBytes(16).toString('base64url');

const site = await startSeveral(3);
const counts = { done: 0, resent: 0, votes: 0, answers: 0, pages: 0 };
const failures = [];
const fail = (what) => {
  failures.push(what);
  console.error(`${((performance.now() - begun) / 1000).toFixed(1)} s, roll ${rolled + 1}, ${phase}: ${what}`);
};
let phase = 'all are in';
let rolled = 0;
const begun = performance.now();
let visitor = 0;

async function expecting(status, what, sending) {
  counts.done += 1;
  try {
    const answer = await sending;
    if (answer.resent) counts.resent += 1;
    if (answer.status === status) return answer;
    fail(`${what}: ${answer.status}`);
  } catch (error) {
    fail(`${what}: ${error.code ?? error.message}`);
  }
  return null;
}

const filesOf = (html) => new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1]));

/** What one visitor does: reads, votes, takes a quiz of one chapter. */
async function visit() {
  visitor += 1;
  const from = addressOf(visitor);
  // Half of them keep their connection, as browsers do; half of them open one for each request.
  const agent = visitor % 2 === 0 ? keptAlive : false;
  const read = async (path) => {
    const page = await expecting(200, path, send(site.url, path, { from, agent }));
    // A browser has the files of the first page for all the others.
    for (const file of visitor % 4 === 0 ? filesOf(page?.body ?? '') : []) {
      await expecting(200, file, send(site.url, file, { from, agent }));
    }
    counts.pages += 1;
  };
  for (let index = 0; index < 12; index += 1) await read(readingPages[(visitor + index) % readingPages.length]);
  await read(visitor % 2 === 0 ? '/en/poll' : '/en/quiz');
  const form = { phase: 'before', stance: stances[visitor % 4], once: once() };
  const vote = await expecting(200, 'vote', send(site.url, '/poll/vote', { form, from, agent }));
  if (!vote) return;
  counts.votes += 1;
  const headers = { Cookie: vote.cookies.join('; ') };
  const begun = await expecting(
    200,
    'start',
    send(site.url, '/quiz/start', { form: { scope: 'flight', length: '3' }, headers, from, agent }),
  );
  if (!begun) return;
  const { location } = JSON.parse(begun.body);
  const page = await expecting(200, 'attempt', send(site.url, location, { headers, from, agent }));
  // A question with one answer, if that is what comes first: any answer will do.
  const at = page && /<form data-item="([^"]+)" data-kind="one" action="([^"]+)"/.exec(page.body);
  const value = at && /name="answer"[^>]*value="([^"]+)"/.exec(page.body)?.[1];
  if (!value) return;
  const answer = { item: at[1], answer: value };
  if (await expecting(200, 'answer', send(site.url, at[2], { form: answer, headers, from, agent })))
    counts.answers += 1;
}

const rolling = (async () => {
  for (; rolled < rolls; rolled += 1)
    await restartAll({
      serversFile: site.nginx.serversFile,
      reload: site.nginx.reload,
      restart: async (address) => {
        phase = `${address} restarts`;
        await site.restart(Number(address.split(':')[1]));
        phase = 'all are in or come back';
      },
    });
})();
await Promise.all(
  Array.from({ length: visitors }, async () => {
    while (counts.done < wanted || rolled < rolls) await visit();
  }),
);
await rolling;
const seconds = (performance.now() - begun) / 1000;

const client = new pg.Client({ connectionString: site.databaseUrl });
await client.connect();
const rows = async () => Number((await client.query('SELECT count(*) AS n FROM "Vote"')).rows[0].n);
const rowsOfVisitors = await rows();

const lost = { doubles: 0, answered: 0, others: [] };
for (let round = 0; round < rounds; round += 1) {
  visitor += 1;
  const before = await rows();
  const token = once();
  const answers = await Promise.all(
    Array.from({ length: atOnce }, (_, index) =>
      send(site.url, '/poll/vote', {
        form: { phase: 'after', stance: stances[index % 4], once: token },
        from: addressOf(visitor),
      }).catch((error) => ({ status: error.code ?? error.message })),
    ),
  );
  for (const { status } of answers)
    if (status === 200) lost.answered += 1;
    else lost.others.push(status);
  lost.doubles += (await rows()) - before - 1;
}
const areTalliesExact = site.areTalliesExact();
await client.end();
keptAlive.destroy();
await site.stopAll();

const tally = (list) =>
  Object.fromEntries([...new Set(list)].map((one) => [one, list.filter((other) => other === one).length]));
const result = {
  bench: 'rolling',
  servers: 3,
  visitors,
  rollingRestarts: rolled,
  requests: counts.done,
  seconds: Math.round(seconds),
  failed: failures.length,
  failures: tally(failures),
  resentOnClosedConnection: counts.resent,
  votesAcknowledged: counts.votes,
  voteRows: rowsOfVisitors,
  votesLost: Math.max(0, counts.votes - rowsOfVisitors),
  answersAcknowledged: counts.answers,
  pages: counts.pages,
  rounds,
  votesAtOnce: atOnce,
  doubles: lost.doubles,
  notTaken: tally(lost.others),
  areTalliesExact,
};
console.log(JSON.stringify(result));
const isGood = failures.length === 0 && result.votesLost === 0 && lost.doubles === 0 && areTalliesExact;
process.exitCode = isGood ? 0 : 1;
