import type { IncomingMessage } from 'node:http';
import { expect } from 'vitest';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { trustedProxies } from '@/lib/ops/settings';
import { settleForwarding } from '@/server/request-edge';
import type { ReaderId } from '../reader';
import { admit } from './data';

const noon = new Date('2026-11-21T12:00:00Z');
const anyAddress = (index: number) => `${11 + (index % 180)}.${index % 251}.${(index >> 3) % 241}.${1 + (index % 233)}`;

/** What somebody who wants many votes writes into the headers of a request, each time something else. */
const forgeries: readonly ((address: string) => Record<string, string>)[] = [
  (address) => ({ 'x-forwarded-for': address }),
  (address) => ({ 'x-forwarded-for': `${address}, 10.0.0.1` }),
  (address) => ({ 'x-forwarded-for': `2001:db8:${address.split('.').slice(0, 3).join(':')}::1` }),
  (address) => ({ forwarded: `for=${address};proto=https` }),
  (address) => ({ 'x-real-ip': address, 'x-forwarded-for': `::ffff:${address}` }),
  (address) => ({ 'x-forwarded-for': ` , ,${address},unknown`, 'x-forwarded-host': address }),
];

/** The address by which a request is counted, once the server has settled it. */
function settled(peer: string, headers: Record<string, string>, proxies: string): string {
  const request = { headers: { host: 'site.test', ...headers }, socket: { remoteAddress: peer } };
  settleForwarding(request as unknown as IncomingMessage, trustedProxies(proxies));
  return (request.headers as Record<string, string>)['x-forwarded-for'] ?? '';
}

/** Sends so many, a hundred at a time, and says how many got in. */
async function letIn(many: number, addressOf: (index: number) => string): Promise<number> {
  let taken = 0;
  for (let index = 0; index < many; index += 100) {
    const waits = await Promise.all(
      Array.from({ length: 100 }, (_, one) => admit(newId() as ReaderId, addressOf(index + one), noon)),
    );
    taken += waits.filter((wait) => wait === 0).length;
  }
  return taken;
}

/** Sends so many requests of one machine, each with other forwarding headers, and expects that sixty get in. */
export async function expectSixtyOf(many: number): Promise<void> {
  if (process.env.DATABASE_URL?.startsWith('file:'))
    await (await database()).$queryRawUnsafe('PRAGMA synchronous = OFF');
  const taken = await letIn(many, (index) =>
    settled('192.0.2.1', forgeries[index % forgeries.length]?.(anyAddress(index)) ?? {}, ''),
  );
  expect(taken).toBe(60);
  expect(await (await database()).refused.findMany()).toEqual([{ day: '2026-11-21', n: many - 60 }]);
}

/** The same behind a proxy, which adds the true address at the end of what was written. */
export async function expectSixtyBehindProxyOf(many: number): Promise<void> {
  const taken = await letIn(many, (index) =>
    settled(
      '10.0.0.1',
      { 'x-forwarded-for': `${anyAddress(index)}, ${anyAddress(index + 7)}, 192.0.2.1` },
      '10.0.0.0/8',
    ),
  );
  expect(taken).toBe(60);
}
