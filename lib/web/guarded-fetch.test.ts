import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FetchRefused, guardedFetch, isPublicAddress } from './guarded-fetch';

const server = createServer((request, response) => {
  if (request.url === '/far') response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end();
  else if (request.url === '/large') response.end('x'.repeat(5 * 1024 * 1024));
  else if (request.url === '/slow') response.write('a');
  else response.writeHead(201, { 'X-Method': request.method }).end('fine');
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const refused = (reason: FetchRefused['reason']) => new FetchRefused(reason);

describe('an address that somebody else has given', () => {
  it.each([
    ...[
      'http://example.org/',
      'ftp://example.org/',
      'file:///etc/passwd',
      'nonsense',
      'https://user:pass@example.org/',
    ],
  ])('is not asked: %s', async (address) => {
    await expect(guardedFetch(address)).rejects.toEqual(refused('wrong-address'));
  });

  it.each([
    ...['10.0.0.1', '127.0.0.1', '169.254.169.254', '172.31.255.255', '192.168.1.1', '100.64.0.1', '0.0.0.0'],
    ...[
      '[::1]',
      '[fd00::1]',
      '[fe80::1]',
      '[::ffff:10.0.0.1]',
      '[64:ff9b::a00:1]',
      '0x7f.1',
      '2130706433',
      '017700000001',
    ],
  ])('is not asked in a private network: %s', async (host) => {
    await expect(guardedFetch(`https://${host}/keys`)).rejects.toEqual(refused('private-address'));
  });

  it('is not asked when its name leads to a private network', async () => {
    await expect(guardedFetch('https://localhost/keys')).rejects.toEqual(refused('private-address'));
  });

  it('is asked on loopback where that is allowed', async () => {
    expect(await guardedFetch(base, { allowLoopback: true, method: 'POST', body: 'é' })).toMatchObject({
      status: 201,
      headers: { 'x-method': 'POST' },
      body: 'fine',
    });
    await expect(guardedFetch(base)).rejects.toEqual(refused('wrong-address'));
  });

  it('cannot send us on, flood us or keep us waiting', async () => {
    const options = { allowLoopback: true, timeoutMs: 300 };
    await expect(guardedFetch(`${base}/far`, options)).rejects.toEqual(refused('redirect'));
    await expect(guardedFetch(`${base}/large`, { allowLoopback: true })).rejects.toEqual(refused('too-large'));
    await expect(guardedFetch(`${base}/slow`, options)).rejects.toEqual(refused('timeout'));
    await expect(guardedFetch('http://127.0.0.1:1/', options)).rejects.toEqual(refused('no-connection'));
  });
});

it('tells public addresses from private ones', () => {
  expect(['8.8.8.8', '1.1.1.1', '2a00:1450::1', '172.32.0.1', '100.128.0.1'].every(isPublicAddress)).toBe(true);
  expect(['::', '', 'x', '240.0.0.1', '::ffff:127.0.0.1', '2002:a00:1::'].some(isPublicAddress)).toBe(false);
});
