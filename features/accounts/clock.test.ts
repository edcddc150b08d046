import { afterEach, expect, it, vi } from 'vitest';
import { castVote } from '@/features/poll/data';
import { listDiscrepancies } from '@/features/poll/ledger/data';
import type { ReaderId } from '@/features/readers/reader';
import { database } from '@/lib/db';
import { onPostgres } from '@/prisma/test-database';
import { findInstructor, openAccount } from './data';

const minute = 60_000;
/** As on one of several servers whose clock somebody has set. */
const setClock = (byMs: number) => vi.useFakeTimers({ now: Date.now() + byMs, toFake: ['Date'] });
afterEach(() => {
  vi.useRealTimers();
});

onPostgres('on a server whose clock is wrong', () => {
  it.each([
    ['an hour back', -60 * minute],
    ['two days ahead', 2 * 24 * 60 * minute],
  ])('no session is open past its end (%s)', async (_, byMs) => {
    const cookie = (await openAccount('Frau Müller', 'blue tractor nine')).cookie.split(';')[0] ?? '';
    expect(await findInstructor(cookie)).not.toBeNull();
    const db = await database();
    await db.session.updateMany({ data: { expiresAt: new Date(Date.now() - 10 * minute) } });
    setClock(byMs);
    expect(await findInstructor(cookie)).toBeNull();
  });

  it('a reader’s votes, by this clock and by a right one, are one vote', async () => {
    const reader = 'reader-of-two-clocks' as ReaderId;
    for (const byMs of [0, -60 * minute, 2 * 24 * 60 * minute, 0])
      await Promise.all(
        Array.from({ length: 10 }, () =>
          castVote(reader, { phase: 'before', stance: byMs < 0 ? 'lost' : 'held' }, new Date(Date.now() + byMs)),
        ),
      );
    expect(await (await database()).vote.count()).toBe(1);
    expect(await listDiscrepancies()).toEqual([]);
  });
});
