import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { settleForwarding } from './request-edge';
import { trustedProxies } from './settings';

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

it('lets nobody send what means something inside Next', () => {
  expect(settled('198.51.100.9', { 'x-middleware-subrequest': 'proxy', 'next-action': 'abc' })).not.toHaveProperty(
    'x-middleware-subrequest',
  );
});

it('takes the id of a request from a proxy of ours only', () => {
  const given = { 'x-request-id': 'f00df00df00df00d' };
  expect(settled('10.0.0.2', given, '10.0.0.0/8')).toMatchObject(given);
  expect(settled('198.51.100.9', given)).not.toHaveProperty('x-request-id');
});
