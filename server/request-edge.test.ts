import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { trustedProxies } from '../lib/ops/settings';
import { isUntrustedProxy, settleForwarding } from './request-edge';

function settled(peer: string, headers: Record<string, string>, proxies = '') {
  const request = {
    headers: { host: 'site.example', ...headers },
    socket: { remoteAddress: peer },
  } as unknown as IncomingMessage;
  settleForwarding(request, trustedProxies(proxies));
  return request.headers;
}

it('believes nobody who is not a proxy of ours', () => {
  const headers = settled('198.51.100.9', {
    'x-forwarded-for': '1.2.3.4',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    forwarded: 'for=1.2.3.4',
    'x-real-ip': '1.2.3.4',
  });
  expect(headers).toEqual({
    host: 'site.example',
    'x-forwarded-for': '198.51.100.9',
    'x-forwarded-host': 'site.example',
    'x-forwarded-proto': 'http',
  });
});

it('takes from a proxy of ours the last address that is not a proxy, whatever the client put before it', () => {
  const headers = settled(
    '10.0.0.2',
    {
      'x-forwarded-for': '1.1.1.1, 203.0.113.5, 10.0.0.9',
      'x-forwarded-host': 'public.example',
      'x-forwarded-proto': 'https',
    },
    '10.0.0.0/8',
  );
  expect(headers).toMatchObject({
    'x-forwarded-for': '203.0.113.5',
    'x-forwarded-host': 'public.example',
    'x-forwarded-proto': 'https',
  });
});

it('knows an IPv4 address on a socket for both', () => {
  expect(settled('::ffff:198.51.100.9', {})['x-forwarded-for']).toBe('198.51.100.9');
});

it.each([
  ['9.9.8.7, 1.2.3.6:5678', '1.2.3.6'],
  ['9.9.8.7, [2001:db8::1]:443', '2001:db8::1'],
  ['9.9.8.7, [2001:db8::1]', '2001:db8::1'],
  ['9.9.8.7, 2001:db8::1', '2001:db8::1'],
  ['9.9.8.7, 203.0.113.5:80, 10.0.0.9:81', '203.0.113.5'],
  ['9.9.8.7, [::ffff:203.0.113.5]:80', '203.0.113.5'],
  // Nobody knows who stands behind these: the proxy stands for all of them.
  ['9.9.8.7, unknown', '10.0.0.2'],
  ['9.9.8.7, unknown, 10.0.0.9', '10.0.0.9'],
  ['9.9.8.7, 1.2.3.6:', '10.0.0.2'],
  ['9.9.8.7, _hidden', '10.0.0.2'],
  ['9.9.8.7, 1.2.3', '10.0.0.2'],
  ['9.9.8.7, [1.2.3.6', '10.0.0.2'],
  [', ,', '10.0.0.2'],
])('of %j takes nothing that the visitor may have written: %s', (chain, client) => {
  expect(settled('10.0.0.2', { 'x-forwarded-for': chain }, '10.0.0.0/8')['x-forwarded-for']).toBe(client);
});

it('lets nobody send what means something inside Next', () => {
  const inside = ['rsc', 'next-action', 'next-router-state-tree', 'next-router-prefetch', 'next-url', 'x-nextjs-data'];
  const more = ['x-middleware-subrequest', 'x-invoke-path', 'x-matched-path', 'x-prerender-revalidate'];
  const given = Object.fromEntries([...inside, ...more].map((name) => [name, '1']));
  const kept = Object.keys(settled('198.51.100.9', { ...given, accept: 'text/html' }));
  expect(kept.sort()).toEqual(['accept', 'host', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto']);
});

it('notices a proxy that is not named in the settings', () => {
  const from = (remoteAddress: string, headers: object) => ({ headers, socket: { remoteAddress } }) as IncomingMessage;
  const speaking = { 'x-forwarded-for': '203.0.113.5' };
  expect(isUntrustedProxy(from('10.0.0.2', speaking), trustedProxies(''))).toBe(true);
  expect(isUntrustedProxy(from('10.0.0.2', speaking), trustedProxies('10.0.0.0/8'))).toBe(false);
  expect(isUntrustedProxy(from('10.0.0.2', {}), trustedProxies(''))).toBe(false);
});

it('takes the id of a request from a proxy of ours only', () => {
  const given = { 'x-request-id': 'f00df00df00df00d' };
  expect(settled('10.0.0.2', given, '10.0.0.0/8')).toMatchObject(given);
  expect(settled('198.51.100.9', given)).not.toHaveProperty('x-request-id');
});
