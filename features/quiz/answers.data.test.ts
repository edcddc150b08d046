import { expect, it } from 'vitest';
import type { ItemId } from '@/content/facts/items';
import type { ReaderKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { recordAnswer } from './answers.data';
import type { Attempt } from './attempt';
import { findAttempt, startAttempt } from './data';
import { getItemStatistics } from './statistics/data';

const now = new Date('2026-11-21T10:00:00Z');
const items: ItemId[] = ['crash-place', 'parade-which'];
const [first = 'crash-place', second = 'parade-which'] = items;

async function begin(reader: string): Promise<Attempt> {
  const choice = { scope: 'all', length: 'all', feedback: 'at-once', from: items } as const;
  const attempt = await findAttempt(reader as ReaderKey, await startAttempt(reader as ReaderKey, choice, now));
  if (!attempt) throw new Error('the attempt is gone');
  return attempt;
}

const record = (attempt: Attempt, item: ItemId, given: string) =>
  recordAnswer(attempt, item, [given], { score: given === 'aktau' ? 1 : 0, max: 1 }, null, now);

onBothDatabases('answers that come at the same time', () => {
  it('of forty pupils to one item are stored and counted, each once', async () => {
    const attempts = await Promise.all(Array.from({ length: 40 }, (_, index) => begin(`pupil ${index}`)));
    const answers = attempts.map((attempt, index) => () => record(attempt, first, index % 4 === 0 ? 'aktau' : 'baku'));
    // The first two come alone: the rest is added to what is counted already.
    for (const answer of answers.splice(0, 2)) await answer();
    await Promise.all(answers.map((answer) => answer()));
    const { sums, choices } = (await getItemStatistics([first])).get(first) ?? {};
    expect(sums).toMatchObject({ n: 40, points: 600 });
    expect(choices?.toSorted((a, b) => a.share - b.share)).toEqual([
      { choice: 'aktau', share: 0.25 },
      { choice: 'baku', share: 0.75 },
    ]);
    expect(await (await database()).answer.count()).toBe(40);
  });

  it('do not get in each other’s way: a second thought, a forgotten attempt, a second attempt', async () => {
    const [mine, again, gone] = [await begin('me'), await begin('me'), await begin('gone')];
    await (await database()).attempt.delete({ where: { id: gone.id } });
    const results = await Promise.allSettled([
      record(mine, first, 'aktau'),
      record(mine, first, 'aktau'),
      record(mine, first, 'baku'),
      record(gone, first, 'aktau'),
      record(again, first, 'baku'),
      record(mine, second, 'x'),
    ]);
    const told = results.map((one) => (one.status === 'rejected' ? one.reason.status : 'done'));
    expect(told).toEqual(['done', 'done', 409, 404, 'done', 'done']);
    const rows = await (await database()).answer.findMany({ orderBy: [{ item: 'asc' }, { firstOf: 'asc' }] });
    expect(rows.map(({ attemptId, item, firstOf }) => [attemptId === mine.id, item, firstOf !== null])).toEqual(
      expect.arrayContaining([
        [true, first, true],
        [false, first, false],
        [true, second, true],
      ]),
    );
    expect((await getItemStatistics([first])).get(first)?.sums).toMatchObject({ n: 1, finished: 1 });
    expect((await findAttempt('me' as ReaderKey, mine.id))?.answers).toHaveLength(2);
  });
});
