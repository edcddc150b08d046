// The server: Next behind a small server that settles forwarding headers, refuses malformed addresses and stops in order.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { networkInterfaces } from 'node:os';
import next from 'next';
import { networkOf } from '@/features/readers/rate-limit/network';
import { errorKind } from '@/lib/ops/error-kind';
import { log } from '@/lib/ops/log';
import { requestUnderWay } from '@/lib/ops/request-under-way';
import { readSettings, trustedProxies } from '@/lib/ops/settings';
import { isStopping } from '@/lib/ops/stopping';
import { fairQueue } from '@/lib/queue/fair-queue';
import { transportSecurity } from '@/lib/web/security-headers';
import { secretOf } from '@/prisma/prepare';
import { applyFrameOrigins } from '@/server/frame-policy';
import { preparedFiles } from '@/server/prepared-files';
import { isUntrustedProxy, settleForwarding } from '@/server/request-edge';
import { watchRequest } from '@/server/request-log';
import { otherLanguageRoute, routePatterns, staysOpen, unknownRoute, writePatterns } from '@/server/route-pattern';
import { answerListener, finishPages, watchSources } from './development';
import { openMetricsPort } from './metrics-port';
import { stopInOrder } from './stop-in-order';

// What the database writes beside its file is as private as the file.
process.umask(0o077);
const isDev = process.argv.includes('--dev');
const settings = readSettings(process.env);
process.env.SECRET = secretOf(settings);
process.env.DATABASE_URL = settings.DATABASE_URL;

const isSecure = settings.SITE_URL?.startsWith('https:') ?? false;
/** Whether every address of this machine is listened on. */
const isOpen = settings.HOST === '0.0.0.0' || settings.HOST === '::';

const app = next({ dev: isDev, dir: process.cwd(), hostname: settings.HOST, port: settings.PORT, turbopack: true });
await app.prepare();
const handle = app.getRequestHandler();
const upgrade = app.getUpgradeHandler();
const trusted = trustedProxies(settings.TRUSTED_PROXIES);
let hasNoticedProxy = false;

/** What Next knows of its routes; nothing under `next dev`, which makes them as they are asked for. */
const built = (manifest: string) =>
  !isDev && existsSync(`.next/${manifest}`) ? JSON.parse(readFileSync(`.next/${manifest}`, 'utf8')) : null;
const routes = built('routes-manifest.json');
const routeOf = routes ? routePatterns(routes) : () => '(development)';
/** Pages and files of the build, served without asking Next. */
const prepared = preparedFiles('.next/front', built('front/files.json') ?? []);
const writes = writePatterns(built('app-path-routes-manifest.json') ?? {});

/** Two requests of a network at a time keep the thread busy; more would only let others wait behind them (decision 0057). */
const queue = fairQueue({ each: 2, heldMs: 250, othersWithinMs: 10_000 });

// Slow senders are looked for this often, in milliseconds; Node's half a minute would let each stay that much longer.
const server = createServer({ connectionsCheckingInterval: 5000 }, (request, response) => {
  if (!hasNoticedProxy && isUntrustedProxy(request, trusted)) noticeProxy();
  settleForwarding(request, trusted);
  const route = routeOf(request.url?.split('?')[0] ?? '');
  const underWay = watchRequest(request, response, route);
  const giveUp = queue.add(networkOf(String(request.headers['x-forwarded-for'])), (done) => {
    response.once('close', done);
    requestUnderWay.run(underWay, answer, request, response, route);
    if (staysOpen(route)) done();
  });
  response.once('close', giveUp);
});

/** Once is enough: somebody forgot `TRUSTED_PROXIES`, or a visitor tries what can be written into a header. */
function noticeProxy(): void {
  hasNoticedProxy = true;
  log('untrusted-proxy', {
    meaning: 'X-Forwarded-For came from an address that TRUSTED_PROXIES does not name; all its visitors count as one.',
  });
}

const plain = { 'Content-Type': 'text/plain; charset=utf-8' };

function answer(request: IncomingMessage, response: ServerResponse, route: string): void {
  if (isDev && answerListener(request, response)) return;
  if (isDev) finishPages(request, response);
  // Whoever keeps a connection open should take the next request to another server.
  if (isStopping()) response.setHeader('Connection', 'close');
  // Also when the site was built elsewhere, where nobody knew its address: the other headers are the same everywhere.
  if (isSecure) response.setHeader(transportSecurity.key, transportSecurity.value);
  if (!isDecodable(request.url ?? '')) {
    response.writeHead(400, plain).end('This address cannot be read.\n');
    return;
  }
  if (prepared(request, response)) return;
  if (routes && !['GET', 'HEAD', 'OPTIONS'].includes(request.method ?? '') && !writes.has(route)) {
    if (route === unknownRoute) response.writeHead(404, plain).end('There is nothing at this address.\n');
    else response.writeHead(405, { ...plain, Allow: 'GET, HEAD' }).end('This page can only be read.\n');
    return;
  }
  // The page for what is not there is prepared; the pages under `[lang]` would first be drawn for the language that is none.
  if (route === otherLanguageRoute || isPartOfPage(request.url ?? '')) request.url = '/no-such-page';
  applyFrameOrigins(response);
  handle(request, response).catch((error: unknown) => {
    log('failed', errorKind(error));
    if (!response.headersSent) response.writeHead(500, plain);
    response.end('Something went wrong on our side. Please try again.\n');
  });
}
// A form of 64 KB that takes longer than this is not a form.
server.requestTimeout = 30_000;
server.headersTimeout = 15_000;
// Longer than a proxy keeps its connections to us (nginx: 60 seconds): it must not send into one that we are closing.
server.keepAliveTimeout = 65_000;
// Nothing came and nothing went for so long: whoever reads that slowly has gone.
server.timeout = 60_000;
server.on('upgrade', (request, socket, head) => {
  if (isDev) upgrade(request, socket, head);
  else socket.destroy();
});
server.on('error', (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE';
  // Not by `console.error`, which is Next's below: this is for whoever starts the server.
  process.stderr.write(
    isTaken
      ? `Port ${settings.PORT} is in use: stop what uses it, or set PORT to another.\n`
      : `The server cannot listen: ${error.code}.\n`,
  );
  process.exit(78);
});
if (isDev) watchSources();
server.listen(settings.PORT, settings.HOST, () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : settings.PORT;
  for (const line of addresses(port)) console.log(line);
  if (isSecure && isOpen)
    console.log('In your network the site answers without https too: HOST=127.0.0.1 leaves it to the proxy alone.');
  if (settings.METRICS_PORT) openMetricsPort(settings.METRICS_PORT, settings.METRICS_HOST);
});

/** Where the site can be reached, from this machine and from others in its network. */
function addresses(port: number): string[] {
  const own = settings.SITE_URL ? [`Public:          ${settings.SITE_URL}`] : [];
  if (!isOpen)
    return [
      ...own,
      `Ready:           http://${settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST}:${port}`,
    ];
  const network = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => `In your network: http://${one.address}:${port}`);
  return [...own, `Ready:           http://localhost:${port}`, ...network];
}

/** True for an address under which Next hands out a page in parts, for a script that no page of ours has. */
const isPartOfPage = (url: string): boolean => /\.rsc$|\.segments\//.test(decodeURIComponent(url.split('?')[0] ?? ''));

/** False for an address that no page of ours can have, such as `/%zz` or one with a NUL in it. */
function isDecodable(url: string): boolean {
  try {
    return url.startsWith('/') && !url.startsWith('//') && !decodeURIComponent(url.split('?')[0] ?? '').includes('\0');
  } catch {
    return false;
  }
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stopInOrder(server));
// Last resort: one request's mistake must not end the others' work; what is stored is safe in its transaction.
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => log('uncaught', errorKind(error)));
// Next reports what went wrong by whole stacks, with what was asked for in them: a line with its kind is enough.
if (!isDev)
  console.error = (...parts: unknown[]) =>
    log('failed', errorKind(parts.find((part) => part instanceof Error) ?? parts[0]));
