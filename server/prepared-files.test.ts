import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { preparedFiles } from './prepared-files';

const page = `<!DOCTYPE html><p>${'The plane was hit over Grozny. '.repeat(90)}`;
const folder = mkdtempSync(join(tmpdir(), 'prepared-'));
let server: Server;

beforeAll(async () => {
  mkdirSync(join(folder, 'pages'));
  const lay = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, name), bytes);
  lay('pages/en.html', page);
  lay('pages/en.html.gz', gzipSync(page));
  lay('pages/en.html.br', brotliCompressSync(page));
  lay('icon.svg', '<svg/>');
  const serve = preparedFiles(folder, [
    { path: '/en', file: 'pages/en.html', headers: { 'Content-Type': 'text/html', Vary: 'Accept-Encoding' } },
    { path: '/icon.svg', file: 'icon.svg', headers: { 'Content-Type': 'image/svg+xml' } },
  ]);
  server = createServer((request, response) => {
    if (!serve(request, response)) response.writeHead(299).end('somebody else answers');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    send({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0, br;q=0', undefined],
  ['*', 'br'],
  ['identity', undefined],
  ['', undefined],
])('to whoever accepts “%s” it sends %s', async (accepted, encoding) => {
  const { status, headers, body } = await ask('/en', { 'Accept-Encoding': accepted });
  expect([status, headers['content-encoding'], headers['content-length']]).toEqual([200, encoding, `${body.length}`]);
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''] ?? ((bytes: Buffer) => bytes);
  expect(unpack(body).toString()).toBe(page);
});

it('names each encoding differently, and sends none of them twice', async () => {
  const tags = new Set<unknown>();
  for (const encoding of ['br', 'gzip', 'identity']) {
    const { headers } = await ask('/en', { 'Accept-Encoding': encoding });
    tags.add(headers.etag);
    for (const known of [headers.etag, `"older", W/${headers.etag}`, '*']) {
      const again = await ask('/en', { 'Accept-Encoding': encoding, 'If-None-Match': String(known) });
      expect([again.status, again.body.length, again.headers.etag], `${encoding} ${known}`).toEqual([
        304,
        0,
        headers.etag,
      ]);
      expect(again.headers.vary).toBe('Accept-Encoding');
    }
    const other = await ask('/en', { 'Accept-Encoding': encoding, 'If-None-Match': '"older"' });
    expect(other.status).toBe(200);
  }
  expect(tags.size).toBe(3);
});

it('answers HEAD as GET, without the bytes', async () => {
  const [get, head] = [await ask('/en'), await ask('/en', {}, 'HEAD')];
  const { date: _, ...headers } = get.headers;
  expect(head.headers).toMatchObject(headers);
  expect([head.status, head.body.length]).toEqual([200, 0]);
});

it('sends a part where one is asked for, and the whole where the part would not fit what the client has', async () => {
  const bytes = Buffer.from(page);
  for (const [range, start, end] of [
    ['bytes=0-9', 0, 10],
    ['bytes=10-', 10, bytes.length],
    ['bytes=-5', bytes.length - 5, bytes.length],
  ] as const) {
    const { status, headers, body } = await ask('/en', { Range: range });
    expect([status, headers['content-range']], range).toEqual([206, `bytes ${start}-${end - 1}/${bytes.length}`]);
    expect(body.equals(bytes.subarray(start, end))).toBe(true);
  }
  const { headers } = await ask('/en');
  expect((await ask('/en', { Range: 'bytes=0-9', 'If-Range': String(headers.etag) })).status).toBe(206);
  expect((await ask('/en', { Range: 'bytes=0-9', 'If-Range': '"older"' })).body.length).toBe(bytes.length);
  expect((await ask('/en', { Range: 'bytes=0-1,4-5' })).status).toBe(200);
  expect((await ask('/en', { Range: 'lines=0-1' })).status).toBe(200);
  const beyond = await ask('/en', { Range: 'bytes=999999-' });
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${bytes.length}`]);
});

it('leaves to others what was not laid out, and what is no reading', async () => {
  for (const path of ['/', '/en/', '/en.html', '/pages/en.html', '/../en', '/%65n', '/en.html.gz', '/constructor'])
    expect((await ask(path)).status, path).toBe(299);
  expect((await ask('/en', {}, 'POST')).status).toBe(299);
  expect((await ask('/en?from=a-link')).status).toBe(200);
  expect((await ask('/icon.svg', { 'Accept-Encoding': 'gzip' })).headers).not.toHaveProperty('content-encoding');
});
