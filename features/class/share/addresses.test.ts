import { expect, it } from 'vitest';
import { reachOf } from './addresses';

const wire = { address: '192.168.1.20', family: 'IPv4', internal: false };
const all = [
  { address: '127.0.0.1', family: 'IPv4', internal: true },
  wire,
  { address: 'fe80::1', family: 'IPv6', internal: false },
];

it('gives out the address in use when other devices can open it', () => {
  for (const origin of ['https://example.org', 'http://192.168.1.20:3000', 'http://school.local:3000'])
    expect(reachOf(origin, '0.0.0.0', () => all)).toEqual({ kind: 'open', origins: [origin] });
});

it('gives out the computer’s own addresses when the one in use leads each device to itself', () => {
  for (const host of ['localhost', '127.0.0.1', '127.8.0.1', '[::1]'])
    expect(
      reachOf(`http://${host}:3000`, '0.0.0.0', () => all),
      host,
    ).toEqual({
      kind: 'network',
      origins: ['http://192.168.1.20:3000'],
    });
  expect(reachOf('http://localhost', '::', () => all)).toMatchObject({ origins: ['http://192.168.1.20'] });
});

it('says why when there is none', () => {
  expect(reachOf('http://localhost:3000', '127.0.0.1', () => all)).toEqual({ kind: 'none', why: 'listens-to-itself' });
  expect(reachOf('http://localhost:3000', '0.0.0.0', () => [])).toEqual({ kind: 'none', why: 'no-network' });
});
