// The built site as it runs on several servers: a private PostgreSQL, n servers of one build, nginx before them. Used by
// the benches; needs PostgreSQL and nginx on this machine (apt-get install postgresql nginx-light).
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { findNginx, startNginx } from '../scripts/nginx.mjs';
import { answering, findPostgres, freePort, startPostgres } from '../scripts/postgres.mjs';
import { typescript } from '../scripts/steps.mjs';

/**
 * @param {number} n how many servers
 * @param {{limits?: boolean}} options `limits: false` without nginx's rates, where all load comes from few addresses
 */
export async function startSeveral(n, { limits = true } = {}) {
  for (const [there, what] of [
    [findPostgres(), 'PostgreSQL is needed: apt-get install postgresql'],
    [findNginx(), 'nginx is needed: apt-get install nginx-light'],
    [
      existsSync('.generated/serve.mjs') && existsSync('.next/front/site.conf'),
      'The site is not built: npm start builds it.',
    ],
  ])
    if (!there) {
      console.error(what);
      process.exit(69);
    }
  const postgres = await startPostgres({ fsync: 'on' });
  // A bench that ends by a mistake must not leave servers behind.
  const cleanUp = () => {
    for (const child of servers.values()) child.kill('SIGKILL');
    nginx?.kill();
    postgres.stop();
  };
  process.once('exit', cleanUp);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  const servers = new Map();
  let nginx = null;
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: postgres.url,
    SECRET: 'a secret that only the bench knows about',
    HOST: '127.0.0.1',
    TRUSTED_PROXIES: '127.0.0.1',
  };
  const script = (...args) => spawnSync(process.execPath, [...typescript, ...args], { env, encoding: 'utf8' });
  const prepared = script('scripts/prepare.ts');
  if (prepared.status !== 0) throw new Error(prepared.stderr);
  const start = async (port) => {
    const child = spawn(process.execPath, ['.generated/serve.mjs'], {
      env: { ...env, PORT: String(port) },
      // SERVER_LOG=file keeps what the servers say.
      stdio: ['ignore', process.env.SERVER_LOG ? openSync(process.env.SERVER_LOG, 'a') : 'ignore', 'inherit'],
    });
    servers.set(port, child);
    await answering(port, 600);
  };
  const stop = async (port) => {
    const child = servers.get(port);
    const end = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await end;
  };
  for (let index = 0; index < n; index += 1) await start(await freePort());
  const ports = [...servers.keys()];
  nginx = await startNginx(ports, { limits });
  return {
    url: nginx.url,
    nginx,
    ports,
    databaseUrl: postgres.url,
    pidOf: (port) => servers.get(port).pid,
    restart: async (port) => {
      await stop(port);
      await start(port);
    },
    /** What `npm run verify` says of the tallies: true when all equal their rows. */
    areTalliesExact: () => script('scripts/verify.ts').status === 0,
    async stopAll() {
      process.off('exit', cleanUp);
      await nginx.stop();
      await Promise.all(ports.map(stop));
      postgres.stop();
    },
  };
}

/** An address of loopback for each visitor, so that each comes from a network of their own. */
export const addressOf = (visitor) =>
  `127.${1 + ((visitor >> 14) & 127)}.${(visitor >> 7) & 127}.${1 + (visitor & 127)}`;

export const keptAlive = new Agent({ keepAlive: true, maxSockets: 256 });

/**
 * One request, as a browser sends it: when a kept connection turns out to be closed before a byte of an answer came, it
 * is sent once more on a new one.
 * @returns {Promise<{status: number, body: string, cookies: string[], resent: boolean}>}
 */
export function send(site, path, { form, headers = {}, from, agent = false, resent = false } = {}) {
  const { hostname, port } = new URL(site);
  const body = form && new URLSearchParams(form).toString();
  const options = {
    hostname,
    port,
    path,
    agent,
    method: body === undefined ? 'GET' : 'POST',
    ...(from && { localAddress: from }),
    headers: {
      Accept: body === undefined ? 'text/html' : 'application/json',
      'Sec-Fetch-Site': 'same-origin',
      ...(body !== undefined && {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Content-Length': Buffer.byteLength(body),
      }),
      ...headers,
    },
    timeout: 30_000,
  };
  return new Promise((resolve, reject) => {
    const sent = request(options, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          body: Buffer.concat(parts).toString(),
          cookies: (response.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]),
          resent,
        }),
      );
    });
    sent.once('timeout', () => sent.destroy(new Error('no answer within 30 seconds')));
    sent.once('error', (error) => {
      if (sent.reusedSocket && !resent && /ECONNRESET|EPIPE|hang up/.test(`${error.code} ${error.message}`))
        send(site, path, { form, headers, from, agent, resent: true }).then(resolve, reject);
      else reject(error);
    });
    sent.end(body);
  });
}
