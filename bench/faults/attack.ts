import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { chapterSlugs } from '@/content/facts/chapters';
import { type HostileRequest, hostileRequest } from './hostile-requests';
import { filled, listRoutes } from './routes';

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

/** What came back: how often each status, and what should never have. */
export type Outcome = { statuses: Record<string, number>; problems: Map<string, string> };

/** Sends so many hostile requests, a few at a time without a pause. */
export async function attack(url: string, n: number, { statuses, problems }: Outcome): Promise<void> {
  const routes = listRoutes();
  let left = n;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (left > 0) {
        left -= 1;
        const asked = hostileRequest(routes);
        const { status, text } = Math.random() < 0.02 ? await sendGarbage(url) : await send(url, asked);
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

/**
 * Asks once for every page and once with an empty form at every route, then goes on as an attacker: a page's code is
 * loaded when somebody first asks for it, and would else count as memory that the attack has cost.
 */
export async function warmUp(url: string, n: number, outcome: Outcome): Promise<void> {
  const own: Record<string, string> = { lang: 'en', slug: 'flight', page: 'roster' };
  const paths = [
    ...listRoutes().map(({ pattern }) => filled(pattern, (name) => own[name] ?? 'A'.repeat(22))),
    ...chapterSlugs.map((slug) => `/en/chapters/${slug}`),
  ].filter((path) => !path.endsWith('/events'));
  const first = paths.slice(0, Math.floor(n / 2));
  for (const path of first) {
    await send(url, { method: 'GET', path, headers: {} });
    const headers = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' };
    await send(url, { method: 'POST', path, headers, body: '' });
  }
  await attack(url, n - 2 * first.length, outcome);
}
