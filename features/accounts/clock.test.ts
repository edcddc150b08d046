import { afterEach, expect, it, vi } from 'vitest';
import { sweepClasses } from '@/features/class/ending.data';
import { listDiscrepancies } from '@/features/poll/audit.data';
import { castVote } from '@/features/poll/data';
import { admit, newReadersAtOnce } from '@/features/readers/rate-limit/data';
import { dropOldBuckets } from '@/features/readers/rate-limit/salt.data';
import type { ReaderId } from '@/features/readers/reader';
import { dayOf } from '@/lib/day';
import { database } from '@/lib/db/client';
import { siteTime } from '@/lib/db/site-time';
import { newId } from '@/lib/ids';
import { onPostgres } from '@/test/database';

const minute = 60_000;
const day = 24 * 60 * minute;
/** By what the clock of one of several servers is wrong. */
const wrongBy = [
  ['an hour back', -60 * minute],
  ['two days ahead', 2 * day],
] as const;
/** As on that server: only what tells the time of day is wrong, and it was started so. */
const setClock = (byMs: number) => vi.useFakeTimers({ now: Date.now() + byMs, toFake: ['Date'] });
afterEach(() => {
  vi.useRealTimers();
});

onPostgres('on a server whose clock is wrong', () => {
  it.each(wrongBy)('newcomers have no other allowance, and no salt is deleted or kept (%s)', async (_, byMs) => {
    const come = async (many: number) => {
      const now = await siteTime();
      const waits = await Promise.all(Array.from({ length: many }, () => admit(newId() as ReaderId, '192.0.2.1', now)));
      return waits.filter((wait) => wait === 0).length;
    };
    expect(await come(newReadersAtOnce)).toBe(newReadersAtOnce);
    setClock(byMs);
    await dropOldBuckets(dayOf(await siteTime()));
    // One more for each ten seconds that this test may take.
    expect(await come(newReadersAtOnce)).toBeLessThan(3);
    vi.useRealTimers();
    expect(await come(newReadersAtOnce)).toBeLessThan(3);
    expect((await (await database()).salt.findMany()).map((salt) => salt.day)).toEqual([dayOf(new Date())]);
  });

  it.each(wrongBy)('a class is there until its end, and no longer (%s)', async (_, byMs) => {
    const db = await database();
    const make = (id: string, inMs: number) =>
      db.class.create({ data: { ...aClass, id, code: id, expiresAt: new Date(Date.now() + inMs) } });
    await make('STILL2', 10 * minute);
    await make('GONE22', -10 * minute);
    setClock(byMs);
    await sweepClasses(await siteTime());
    expect((await db.class.findMany()).map(({ id }) => id)).toEqual(['STILL2']);
  });

  it('a reader’s votes, by this clock and by a right one, are one vote, of the day that it is', async () => {
    const reader = 'reader-of-two-clocks' as ReaderId;
    for (const byMs of [0, -60 * minute, 2 * day, 0]) {
      if (byMs !== 0) setClock(byMs);
      const now = await siteTime();
      await Promise.all(
        Array.from({ length: 10 }, () =>
          castVote(reader, { phase: 'before', stance: byMs < 0 ? 'lost' : 'held' }, now),
        ),
      );
      vi.useRealTimers();
    }
    const days = await (await database()).tally.findMany({ where: { kind: 'day' } });
    expect(days.map(({ cell }) => cell)).toEqual([dayOf(new Date())]);
    expect(await listDiscrepancies()).toEqual([]);
  });
});

const aClass = {
  ...{ title: 'A class', chapters: '', scope: 'all', length: 10, kinds: 'one', attempts: 1, zone: 'UTC' },
  ...{ feedback: 'at-once', hasPoll: false, createdAt: new Date('2026-05-01T08:00:00Z') },
};
