import { expect, it } from 'vitest';
import { forgetProgress } from '@/features/readers/data';
import type { ReaderId, ReaderKey } from '@/features/readers/reader';
import { readerKey } from '@/features/readers/reader';
import { onBothDatabases } from '@/test/database';
import { sweepAttempts } from '../all-attempts.data';
import { findAttempt, takeOverAttempt } from '../data';
import { getItemStatistics, getOthers } from './data';
import { answer, begin, expectRecount, now } from './recount.fixture';

const three = ['crash-place', 'parade-which', 'raid-reason'] as const;
const [first] = three;

onBothDatabases('item statistics', () => {
  it('count the first answer of a reader to an item, and no later one', async () => {
    for (const reader of ['a', 'b'] as ReaderKey[])
      for (const score of [1, 0, 0]) await answer(await begin(reader, three), first, score, `choice of ${score}`);
    const { sums, choices } = (await getItemStatistics([first])).get(first) ?? {};
    expect(sums).toMatchObject({ n: 2, points: 120, finished: 0 });
    expect(choices).toEqual([{ choice: 'choice of 1', share: 1 }]);
  });

  it('know the rest of an attempt only when it is finished', async () => {
    const attempt = await begin('a' as ReaderKey, three);
    await answer(attempt, three[0], 1);
    await answer(attempt, three[1], 0);
    expect((await getItemStatistics(three)).get(first)?.sums.finished).toBe(0);
    await answer(attempt, three[2], 0.5);
    // On the rest of the first item: half a point of two.
    expect((await getItemStatistics(three)).get(first)?.sums).toEqual({
      n: 1,
      points: 60,
      finished: 1,
      finishedPoints: 60,
      finishedSquares: 3600,
      rest: 2500,
      restSquares: 6_250_000,
      products: 150_000,
    });
  });

  it('count an answer once when its copies and its attempt’s last answers come at the same time', async () => {
    const attempt = await begin('a' as ReaderKey, three);
    await Promise.all([...three, ...three, ...three].map((item) => answer(attempt, item, 1)));
    const sums = [...(await getItemStatistics(three)).values()].map((one) => one.sums);
    expect(sums.map(({ n, finished }) => [n, finished])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  it('count one first answer when two attempts of a reader meet the item at the same time', async () => {
    const attempts = await Promise.all([1, 2, 3, 4].map(() => begin('a' as ReaderKey, three)));
    await Promise.all(attempts.map((attempt) => answer(attempt, first, 1)));
    expect((await getItemStatistics([first])).get(first)?.sums.n).toBe(1);
  });

  it('outlive the answers: sweeping and forgetting take nothing from them', async () => {
    const reader = 'AAAAAAAAAAAAAAAAAAAAAA' as ReaderId;
    const attempt = await begin(readerKey(reader), three);
    for (const item of three) await answer(attempt, item, 1);
    const before = await getItemStatistics(three);
    await forgetProgress(reader);
    expect(await findAttempt(readerKey(reader), attempt.id)).toBeNull();
    const other = await begin('b' as ReaderKey, three);
    const day = 24 * 60 * 60 * 1000;
    expect(await sweepAttempts(new Date(now.getTime() + 400 * day))).toBe(0);
    expect(await sweepAttempts(new Date(now.getTime() + 400 * day + 1))).toBe(1);
    expect(await findAttempt('b' as ReaderKey, other.id)).toBeNull();
    expect(await getItemStatistics(three)).toEqual(before);
  });

  it('tell how others did from five of them on, and leave the reader’s own answer out', async () => {
    const mine = await begin('me' as ReaderKey, three);
    await answer(mine, first, 1);
    const own = { item: first, score: 1, max: 1, isFirst: true };
    for (const reader of ['a', 'b', 'c', 'd'] as ReaderKey[]) await answer(await begin(reader, three), first, 0);
    expect(await getOthers([own])).toEqual(new Map());
    await answer(await begin('e' as ReaderKey, three), first, 1);
    expect(await getOthers([own])).toEqual(new Map([[first, { n: 5, share: 0.2 }]]));
    // Somebody whose answer is not counted has one more other.
    expect((await getOthers([{ ...own, isFirst: false }])).get(first)?.n).toBe(6);
  });

  it('keep one first answer when an attempt moves to a reader who has answered the item before', async () => {
    const theirs = await begin('a' as ReaderKey, three);
    await answer(theirs, first, 1);
    await answer(await begin('b' as ReaderKey, three), first, 0);
    await takeOverAttempt('b' as ReaderKey, theirs.returnCode ?? '');
    const moved = await findAttempt('b' as ReaderKey, theirs.id);
    expect(moved?.answers[0]).toMatchObject({ item: first, isFirst: false });
    await answer(await begin('b' as ReaderKey, three), first, 0);
    expect((await getItemStatistics([first])).get(first)?.sums.n).toBe(2);
  });

  it('equal a recount of 200 simulated attempts, of all lengths, some broken off', () => expectRecount(200));
});
