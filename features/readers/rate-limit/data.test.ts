import { expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { onBothDatabases } from '@/test/database';
import { statements } from '@/test/statements';
import type { ReaderId } from '../reader';
import { admit } from './data';
import { spendProof } from './proof.data';
import { dropOldBuckets } from './salt.data';

const noon = new Date('2026-11-21T12:00:00Z');
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
/** A new reader of a network asks to be let in. */
const admitFrom = (address: string, at: Date) => admit(newId() as ReaderId, address, at);
const many = (n: number, address: string, at = noon) =>
  Promise.all(Array.from({ length: n }, () => admitFrom(address, at)));
const letIn = (waits: number[]) => waits.filter((wait) => wait === 0).length;

onBothDatabases('new readers of one network', () => {
  it('come in as a class of forty, all at once', async () => {
    expect(letIn(await many(40, '192.0.2.1'))).toBe(40);
  });

  it('are sixty at once and then one each ten seconds, however many try at the same time', async () => {
    expect(letIn(await many(120, '192.0.2.1'))).toBe(60);
    expect(await admitFrom('192.0.2.1', noon)).toBe(10);
    let more = 0;
    for (let second = 1; second <= 60; second += 1) more += letIn(await many(3, '192.0.2.1', later(second)));
    expect(more).toBe(6);
    expect(letIn(await many(1, '192.0.2.2'))).toBe(1);
  });

  it('are one network in IPv6 by the first 64 bits', async () => {
    await many(60, '2001:db8:1:2::1');
    expect(await admitFrom('2001:db8:1:2:ffff::9', noon)).toBeGreaterThan(0);
    expect(await admitFrom('2001:db8:1:3::1', noon)).toBe(0);
  });

  it('are counted by day when they are turned away', async () => {
    await many(65, '192.0.2.1');
    await many(2, '192.0.2.1', later(86_400));
    expect(await (await database()).refused.findMany()).toEqual([{ day: '2026-11-21', n: 5 }]);
  });

  it('count once, however often one form is sent', async () => {
    const copies = await Promise.all(Array.from({ length: 50 }, () => admit('one' as ReaderId, '192.0.2.1', noon)));
    expect(letIn(copies)).toBe(50);
    expect(await admit('one' as ReaderId, '192.0.2.1', noon)).toBe(0);
    expect(letIn(await many(59, '192.0.2.1'))).toBe(59);
    expect(await admitFrom('192.0.2.1', noon)).toBeGreaterThan(0);
    expect(await admit('one' as ReaderId, '192.0.2.1', noon), 'is in already').toBe(0);
  });

  it('are sixty more for each class, and six hundred for all classes of a network', async () => {
    const come = async (n: number, place: string, address = '192.0.2.1') =>
      letIn(await Promise.all(Array.from({ length: n }, () => admit(newId() as ReaderId, address, noon, place))));
    expect(await come(200, 'class 0'), 'sixty for the class, sixty for the network').toBe(120);
    for (let one = 1; one < 10; one += 1) expect(await come(70, `class ${one}`), `class ${one}`).toBe(60);
    expect(await come(70, 'class 10'), 'six hundred are in by classes').toBe(0);
    expect(await come(70, 'class 10', '192.0.2.2'), 'another network').toBe(70);
  });

  it('are let in by as many statements as one, when they come at the same time from different networks', async () => {
    await admitFrom('192.0.2.1', noon);
    const come = (n: number, from: string) =>
      statements(() =>
        Promise.all(
          Array.from({ length: n }, (_, one) => admit(newId() as ReaderId, `${from}.${one}`, noon, `class ${one % 3}`)),
        ),
      );
    expect(await come(40, '198.51.100')).toBe(await come(1, '203.0.113'));
  });

  it('leave no address, and no salt of the day before', async () => {
    await many(3, '192.0.2.77');
    const db = await database();
    const stored = JSON.stringify([await db.bucket.findMany(), await db.salt.findMany(), await db.refused.findMany()]);
    expect(stored).not.toContain('192.0.2.77');
    await admitFrom('192.0.2.77', later(86_400));
    expect((await db.salt.findMany()).map(({ day }) => day)).toEqual(['2026-11-22']);
    expect(new Set((await db.bucket.findMany()).map(({ day }) => day))).toEqual(new Set(['2026-11-22']));
    await dropOldBuckets('2026-11-23');
    expect(await db.salt.count()).toBe(0);
  });

  it('use a proof of work once, also at the same time', async () => {
    const uses = await Promise.all(Array.from({ length: 20 }, () => spendProof('a proof', noon)));
    expect(uses.filter(Boolean)).toHaveLength(1);
  });

  it('use a proof of work once, also when midnight comes between', async () => {
    expect(await spendProof('a proof', new Date('2026-11-21T23:59:00Z'))).toBe(true);
    await admitFrom('192.0.2.1', new Date('2026-11-22T00:00:01Z'));
    await dropOldBuckets('2026-11-22');
    expect(await spendProof('a proof', new Date('2026-11-22T00:01:00Z'))).toBe(false);
    await dropOldBuckets('2026-11-23');
    expect(await (await database()).proof.count()).toBe(0);
  });
});
