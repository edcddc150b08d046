// The server: Next behind a door that settles forwarding headers, refuses malformed addresses and stops in order.
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import next from 'next';
import { settleForwarding } from '@/lib/request-edge';
import { readSettings, trustedProxies } from '@/lib/settings';
import { secretOf } from '@/prisma/prepare';

const isDev = process.argv.includes('--dev');
const settings = readSettings(process.env);
process.env.SECRET = secretOf(settings);
process.env.DATABASE_URL = settings.DATABASE_URL;

const app = next({ dev: isDev, dir: process.cwd(), hostname: settings.HOST, port: settings.PORT, turbopack: true });
await app.prepare();
const handle = app.getRequestHandler();
const upgrade = app.getUpgradeHandler();
const trusted = trustedProxies(settings.TRUSTED_PROXIES);

const server = createServer((request, response) => {
  if (!isDecodable(request.url ?? '')) {
    response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('This address cannot be read.\n');
    return;
  }
  settleForwarding(request, trusted);
  handle(request, response).catch((error: unknown) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Something went wrong on our side. Please try again.\n');
  });
});
// A form of 64 KB that takes longer than this is not a form.
server.requestTimeout = 30_000;
server.headersTimeout = 15_000;
server.on('upgrade', (request, socket, head) => {
  if (isDev) upgrade(request, socket, head);
  else socket.destroy();
});
server.on('error', (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE';
  console.error(
    isTaken
      ? `Port ${settings.PORT} is in use: stop what uses it, or set PORT to another.`
      : `The server cannot listen: ${error.code}.`,
  );
  process.exit(78);
});
server.listen(settings.PORT, settings.HOST, () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : settings.PORT;
  for (const line of addresses(port)) console.log(line);
});

/** Where the site can be reached, from this machine and from others in its network. */
function addresses(port: number): string[] {
  const open = settings.HOST === '0.0.0.0' || settings.HOST === '::';
  const own = settings.SITE_URL ? [`Public:          ${settings.SITE_URL}`] : [];
  if (!open)
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

/** False for an address that no page of ours can have, such as `/%zz` or one with a NUL in it. */
function isDecodable(url: string): boolean {
  try {
    return url.startsWith('/') && !url.startsWith('//') && !decodeURIComponent(url.split('?')[0] ?? '').includes('\0');
  } catch {
    return false;
  }
}

let isStopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    // Requests under way are answered; after 20 seconds those still open are cut.
    setTimeout(() => process.exit(0), 20_000).unref();
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
