import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, fromOurPage, test } from '../fixtures';

// README's section for whoever looks after a site, typed from top to bottom: on a default site, and on an https site
// behind a proxy.

const run = promisify(execFile);
const { SECRET: _, DATABASE_URL: __, ...environment } = process.env;

/** A clone that is built: everything but what a site makes for itself. */
function makeClone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  for (const name of readdirSync(process.cwd()))
    if (!['data', '.env', 'scripts'].includes(name)) symlinkSync(join(process.cwd(), name), join(folder, name));
  // By the place of its scripts a clone knows which folder it is.
  cpSync('scripts', join(folder, 'scripts'), { recursive: true });
  return folder;
}

/** Types a line of README. Its last lines are what was said. */
async function type(folder: string, args: string[]) {
  const done = await run('npm', ['run', '--silent', ...args], { cwd: folder, env: environment }).catch(
    (error) => error,
  );
  return `${done.stdout}${done.stderr}`.trim();
}

async function start(folder: string, settings: Record<string, string> = {}, args: string[] = []) {
  const server = spawn(process.execPath, ['scripts/start.mjs', '--built', ...args], {
    cwd: folder,
    env: { ...environment, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const lines = [server.stdout, server.stderr].map((stream) =>
    stream.on('data', (chunk) => {
      said += chunk;
    }),
  );
  expect(lines).toHaveLength(2);
  await expect.poll(() => said, { timeout: 60_000 }).toMatch(/Ready: +http:\S+:\d+/);
  return {
    server,
    said: () => said,
    url: /Ready: +(http:\S+:\d+)/.exec(said)?.[1]?.replace('localhost', '127.0.0.1') ?? '',
  };
}

async function stop(server: ChildProcess) {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
}

const port = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const free = (probe.address() as AddressInfo).port;
      probe.close(() => resolve(free));
    });
  });

const form = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    headers: { ...fromOurPage, Accept: 'application/json', ...headers },
  });
const linkIn = (said: string) => new URL(/https?:\S+/.exec(said)?.[0] ?? 'none:');
const ticketIn = (said: string) => linkIn(said).searchParams.get('ticket') ?? '';
const ruth = { name: 'Ruth Aliyeva', password: 'blue tractor nine' };

test('a default site, without a setting', async () => {
  test.setTimeout(300_000);
  const folder = makeClone();
  const listen = await port();
  const settings = { PORT: String(listen) };
  let site = await start(folder, settings);
  const opened = await form(`${site.url}/sign-up`, ruth);
  expect(opened.status).toBe(200);
  const cookie = opened.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const made = await (await form(`${site.url}/classes`, { title: '9b' }, { Cookie: cookie })).json();

  expect(await type(folder, ['backup', '--', 'kept/today.db'])).toMatch(/^Everything is in kept\/today\.db/);
  expect(await type(folder, ['verify'])).toBe('All tallies equal their rows.');
  expect(linkIn(await type(folder, ['admin', '--', 'invite'])).port).toBe(String(listen));
  const reset = await type(folder, ['admin', '--', 'reset', 'Ruth', 'Aliyeva']);
  expect(linkIn(reset).origin).toBe(`http://localhost:${listen}`);
  const page = await fetch(`${site.url}${linkIn(reset).pathname}${linkIn(reset).search}`);
  expect(await page.text()).toContain('New password');
  const set = { ticket: ticketIn(reset), password: 'nineteen quiet otters' };
  expect((await form(`${site.url}/sign-in/password`, set)).status).toBe(200);
  expect((await form(`${site.url}/sign-in`, { ...ruth, password: set.password })).status).toBe(200);
  expect(await type(folder, ['admin', '--', 'delete-class', made.id])).toMatch(/^The class is deleted/);
  expect(await type(folder, ['admin', '--', 'delete-class', made.id])).toBe('There is no class with this id.');
  expect(await type(folder, ['restore', '--', 'kept/today.db'])).toMatch(/^The database is in use: stop the site/);
  await stop(site.server);
  expect(await type(folder, ['restore', '--', 'kept/today.db'])).toMatch(/^Restored from kept\/today\.db\./);

  site = await start(folder, settings);
  expect((await form(`${site.url}/sign-in`, ruth)).status, 'the password of the backup').toBe(200);
  const there = await fetch(`${site.url}/en/join?code=${made.code}`);
  expect(await there.text(), 'the class of the backup').toContain('9b');
  await stop(site.server);
  for (const path of ['data', 'data/backups', 'kept', 'data/secret', 'data/explainer.db', 'kept/today.db'])
    expect(statSync(join(folder, path)).mode & 0o077, path).toBe(0);
  rmSync(folder, { recursive: true });
});

test('an https site behind a proxy, with its settings in a file', async () => {
  test.setTimeout(300_000);
  const folder = makeClone();
  const [listen, data] = [await port(), join(folder, 'elsewhere')];
  const file = join(folder, 'explainer.env');
  writeFileSync(
    file,
    [
      'SITE_URL=https://explainer.example',
      `DATABASE_URL=file:${data}/site.db`,
      'SECRET="a secret of this site, 32 characters and more"',
      'TRUSTED_PROXIES=127.0.0.1',
      'HOST=127.0.0.1',
      `PORT=${listen}`,
    ].join('\n'),
  );
  chmodSync(file, 0o600);
  const site = await start(folder, {}, ['--settings', file]);
  expect(site.said()).toContain('Public:          https://explainer.example');
  expect(site.said()).not.toContain('HOST=127.0.0.1 leaves it');
  // What a proxy that ends TLS adds to a request.
  const proxy = createServer((request, response) => {
    const headers = {
      ...request.headers,
      host: 'explainer.example',
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-proto': 'https',
    };
    const onward = send(
      { port: listen, host: '127.0.0.1', path: request.url, method: request.method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    request.pipe(onward);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => proxy.once('listening', resolve));
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

  expect((await form(`${url}/sign-up`, ruth)).status, 'without an invitation').toBe(422);
  const invited = await type(folder, ['admin', '--', 'invite', '--settings', file]);
  expect(linkIn(invited).origin).toBe('https://explainer.example');
  const opened = await form(`${url}/sign-up`, {
    ...ruth,
    invitation: linkIn(invited).searchParams.get('invitation') ?? '',
  });
  expect(opened.status).toBe(200);
  expect(opened.headers.getSetCookie().join()).toMatch(/__Host-session=[^;]+;[^,]*Secure/);
  expect(opened.headers.get('strict-transport-security')).toContain('max-age=');
  const reset = await type(folder, ['admin', '--', 'reset', 'Ruth', 'Aliyeva', '--settings', file]);
  const set = { ticket: ticketIn(reset), password: 'nineteen quiet otters' };
  expect((await form(`${url}/sign-in/password`, set)).status).toBe(200);
  expect(await type(folder, ['verify', '--', '--settings', file])).toBe('All tallies equal their rows.');
  expect(await type(folder, ['backup', '--', `${data}/today.db`, '--settings', file])).toMatch(/^Everything is in/);
  expect(await type(folder, ['admin', '--', 'invite']), 'without its settings').toMatch(
    /^There is no database at data/,
  );
  expect(site.said(), 'the proxy is trusted').not.toContain('untrusted-proxy');
  proxy.close();
  await stop(site.server);
  rmSync(folder, { recursive: true });
});

test('a site whose proxy nobody has named says so once in its log', async () => {
  test.setTimeout(120_000);
  const folder = makeClone();
  const site = await start(folder, { PORT: String(await port()), SITE_URL: 'https://explainer.example' });
  expect(site.said()).toContain('HOST=127.0.0.1 leaves it to the proxy alone');
  for (let time = 0; time < 5; time += 1)
    await fetch(`${site.url}/healthz`, { headers: { 'X-Forwarded-For': '203.0.113.9' } });
  await stop(site.server);
  expect(site.said().split('"untrusted-proxy"')).toHaveLength(2);
  rmSync(folder, { recursive: true });
});
