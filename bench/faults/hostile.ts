// node --conditions=react-server --import tsx bench/faults/hostile.ts: 100,000 random, cut off, huge and hostile requests over
// all routes, while others read and vote. No crash, no 5xx, no stack, SQL or path in an answer, no memory kept.
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { type HostileRequest, hostileRequest } from './hostile-requests';
import { sendForm } from './load';
import { listRoutes } from './routes';
import { onEachDatabase, pause, prepare, report, type Site, startSite, times } from './site';

const total = times(100_000);
const warmUp = Math.min(1000, total);
const inFlight = 4;
/** What nobody outside may see: places in files, Node's and Prisma's words, SQL. */
const leak =
  /node_modules|\.(ts|js|mjs|tsx):\d+|\bat [\w.<>]+ \(|PrismaClient|SQLITE_|SqliteError|\b(INSERT INTO|SELECT "|UPDATE ")|\/work\/|\/tmp\/|process\.env|ECONNREFUSED/;

type Answer = { status: number; text: string };
const agent = new Agent({ keepAlive: true, maxSockets: inFlight });

function send(url: string, { method, path, headers, body }: HostileRequest): Promise<Answer> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    // Some of it Node's own client refuses to send; that is not the site's doing.
    try {
      const asked = request({ agent, hostname, port, method, path, headers, timeout: 20_000 }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }));
        response.on('error', () => resolve({ status: -1, text: '' }));
      });
      asked.on('timeout', () => asked.destroy(new Error('timeout')));
      asked.on('error', () => resolve({ status: -1, text: '' }));
      asked.end(body);
    } catch {
      resolve({ status: -2, text: '' });
    }
  });
}

/** Bytes that are no HTTP at all, or cut off in the middle. */
function sendGarbage(url: string): Promise<Answer> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? -1), text }));
    const whole =
      'POST /poll/vote HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\nTransfer-Encoding: chunked\r\n\r\nstance=held';
    socket.end(
      Math.random() < 0.5
        ? Buffer.from(Array.from({ length: 80 }, () => Math.random() * 256))
        : whole.slice(0, 20 + Math.random() * 100),
    );
  });
}

async function heapOf(site: Site): Promise<number> {
  await pause(1500);
  site.process.kill('SIGUSR2');
  const [chunk] = await once(site.process.stderr ?? site.process, 'data');
  return Number(/HEAP (\d+)/.exec(String(chunk))?.[1]);
}

const statusOf = (address: string): Promise<number> =>
  fetch(address)
    .then((response) => response.text().then(() => response.status))
    .catch(() => 0);

/** Somebody who reads and votes meanwhile, four times a second. @returns stops; the slowest of a hundred, in ms */
function other(url: string, cookie: string): () => Promise<{ p99: number; failed: number; n: number }> {
  const took: number[] = [];
  let failed = 0;
  let isOver = false;
  const reading = (async () => {
    while (!isOver) {
      const begun = performance.now();
      const page = await statusOf(`${url}/en/chapters/flight`);
      const poll = await statusOf(`${url}/en/poll`);
      const vote = await sendForm(
        url,
        '/poll/vote',
        { stance: took.length % 2 ? 'held' : 'lost', phase: 'before' },
        { cookie },
      );
      if (page !== 200 || poll !== 200 || vote.outcome !== 'ok') failed += 1;
      took.push(performance.now() - begun);
      await pause(50);
    }
  })();
  return async () => {
    isOver = true;
    await reading;
    return { p99: took.sort((a, b) => a - b)[Math.floor(took.length * 0.99)] ?? 0, failed, n: took.length };
  };
}

async function attack(site: Site, n: number, statuses: Record<string, number>, problems: Map<string, string>) {
  const routes = listRoutes();
  let left = n;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (left > 0) {
        left -= 1;
        const asked = hostileRequest(routes);
        const { status, text } = Math.random() < 0.02 ? await sendGarbage(site.url) : await send(site.url, asked);
        statuses[status] = (statuses[status] ?? 0) + 1;
        const what = `${asked.method} ${asked.path.slice(0, 120)}`;
        // 501 is Node's for a method that it does not know; 503 says “not saved” and is no mistake.
        if (status >= 500 && status !== 503) problems.set(`${status}`, what);
        if (status === 503) problems.set('503', `${what} ${String(asked.body).slice(0, 100)}`);
        const found = leak.exec(text.replaceAll(/<code>.*?<\/code>/g, ''))?.[0];
        if (found && !decodeURIComponent(what.replace(/%(?![0-9a-f]{2})/gi, '')).includes(found))
          problems.set(`leak of ${found}`, what);
      }
    }),
  );
}

const results = await onEachDatabase(async (url) => {
  prepare(url);
  const site = await startSite(
    url,
    { TRUSTED_PROXIES: '' },
    { node: ['--expose-gc', '--import', './bench/faults/collect.mjs'] },
  );
  const { cookie } = await sendForm(site.url, '/poll/vote', { stance: 'held', phase: 'before' });
  const quiet = other(site.url, cookie);
  await pause(8000);
  const before = await quiet();
  const statuses: Record<string, number> = {};
  const problems = new Map<string, string>();
  await attack(site, warmUp, statuses, problems);
  const heapBefore = await heapOf(site);
  const others = other(site.url, cookie);
  const begun = performance.now();
  await attack(site, total - warmUp, statuses, problems);
  const seconds = (performance.now() - begun) / 1000;
  const during = await others();
  const heapAfter = await heapOf(site);
  const isAlive = site.process.exitCode === null && (await fetch(`${site.url}/healthz`)).status === 200;
  await site.stop();
  return {
    requests: total,
    perSecond: Math.round(total / seconds),
    isAlive,
    statuses,
    problems: Object.fromEntries(problems),
    heapMb: { before: heapBefore / 1e6, after: heapAfter / 1e6, times: heapAfter / heapBefore },
    others: {
      p99Before: Math.round(before.p99),
      p99During: Math.round(during.p99),
      times: during.p99 / before.p99,
      failed: during.failed,
      n: during.n,
    },
  };
});
report(
  'hostile',
  Object.values(results).every(
    (one) =>
      typeof one === 'string' ||
      (one.isAlive && Object.keys(one.problems).length === 0 && one.heapMb.times <= 1.2 && one.others.times <= 3),
  ),
  results,
);
