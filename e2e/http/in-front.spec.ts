import { request as rawRequest } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { readingPages } from '../addresses';
import { expect, test } from '../fixtures';

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

/** Sends a path as it is written, which `fetch` would tidy up first. */
function ask(site: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  const { hostname, port } = new URL(site);
  return new Promise((resolve, reject) => {
    const options = {
      hostname,
      port,
      path,
      method: body === undefined ? 'GET' : 'POST',
      headers,
      agent: false as const,
    };
    const sent = rawRequest(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** What belongs to the connection or the request, names the server, or is a validator of its own; `x-nextjs-…` is for Next’s router. */
const ofTheServer =
  /^(date|connection|keep-alive|server|etag|last-modified|transfer-encoding|content-length|accept-ranges|x-request-id|x-nextjs-.*)$/;

/** The headers to compare. What is never compressed, because it is small, need not vary by it. */
function comparable({ headers }: Answer, isCompressible: boolean) {
  const vary = String(headers.vary ?? '')
    .split(', ')
    .filter((name) => isCompressible || name !== 'Accept-Encoding')
    .sort()
    .join(', ');
  const rest = Object.entries(headers).filter(([name]) => !ofTheServer.test(name));
  return { ...Object.fromEntries(rest), 'content-type': String(headers['content-type']).toLowerCase(), vary };
}

const plain = ({ headers, body }: Answer) =>
  (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('latin1');

test('nginx serves every reading page and its files as the site does, header by header', async ({ site, front }) => {
  const html = (await ask(site.url, '/en')).body.toString();
  const files = [...html.matchAll(/(?:href|src)="(\/(?:assets|icon)[^"]*)"/g)].map(([, path = '']) => path);
  expect(files.length).toBeGreaterThan(3);
  for (const path of [...readingPages, ...new Set(files), '/assets/speculation.json', '/assets/offline.js']) {
    const isCompressible = 'content-encoding' in (await ask(site.url, path, { 'Accept-Encoding': 'gzip' })).headers;
    for (const encoding of ['gzip', 'identity']) {
      const sent = { 'Accept-Encoding': encoding };
      const [own, inFront] = await Promise.all([ask(site.url, path, sent), ask(front.url, path, sent)]);
      expect(inFront.status, path).toBe(own.status);
      expect(comparable(inFront, isCompressible), `${path} ${encoding}`).toEqual(comparable(own, isCompressible));
      expect(plain(inFront), path).toBe(plain(own));
      // It came from the disk, and the next time it does not come at all.
      expect(inFront.headers['x-nextjs-cache'], path).toBeUndefined();
      const again = await ask(front.url, path, { ...sent, 'If-None-Match': String(inFront.headers.etag) });
      expect(again.status, `${path} again`).toBe(304);
    }
  }
});

test('what is not the same for everybody goes on to the site', async ({ front }) => {
  expect((await ask(front.url, '/', { 'Accept-Language': 'en' })).headers.location).toBe('/en');
  expect((await ask(front.url, '/en/quiz')).headers['content-security-policy']).toContain("script-src 'self';");
  expect((await ask(front.url, '/no-such-page')).status).toBe(404);
});

test('the open counts of the poll are asked of the site once in five seconds', async ({ front }) => {
  const numbers = await Promise.all(
    Array.from({ length: 20 }, async () => (await ask(front.url, '/api/poll')).headers['x-request-id']),
  );
  expect(numbers[0]).toBeDefined();
  expect(new Set(numbers).size).toBe(1);
});

test('a visitor cannot pretend to come from elsewhere', async ({ front }) => {
  const form = 'stance=lost&phase=before';
  const type = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' };
  const forged = { Origin: 'http://evil.test', 'X-Forwarded-Host': 'evil.test', Forwarded: 'host=evil.test' };
  const refused = await ask(front.url, '/poll/vote', { ...type, ...forged }, form);
  expect([refused.status, JSON.parse(refused.body.toString()).error.code]).toEqual([403, 'foreign-origin']);
  const taken = await ask(front.url, '/poll/vote', { ...type, Origin: front.url }, form);
  expect(taken.status).toBe(200);
});

test('what nginx refuses, it refuses on pages of ours', async ({ front }) => {
  const cases: [string, number, Answer][] = [
    ['an address that cannot be read', 400, await ask(front.url, '/en/%zz')],
    ['a NUL', 400, await ask(front.url, '/%00')],
    ['an address of two hosts', 400, await ask(front.url, '//en')],
    ['a huge form', 413, await ask(front.url, '/poll/vote', {}, 'x'.repeat(70_000))],
    ['the numbers for the operator', 404, await ask(front.url, '/metrics')],
    ['a site that is down', 502, await ask(front.deadUrl, '/en/quiz')],
  ];
  for (const [name, status, answer] of cases) {
    expect(answer.status, name).toBe(status);
    expect(plain(answer), name).not.toMatch(/nginx|<center>/);
  }
  expect(plain(cases[3]?.[2] as Answer)).toContain('nothing was saved');
  expect(cases[5]?.[2].headers['retry-after']).toBe('10');
  const json = await ask(front.url, '/poll/vote', { Accept: 'application/json' }, 'x'.repeat(70_000));
  expect(JSON.parse(json.body.toString()).error.code).toBe('too-large');
  // The chapters can be read while the site is down.
  expect((await ask(front.deadUrl, '/en/chapters/flight')).status).toBe(200);
});
