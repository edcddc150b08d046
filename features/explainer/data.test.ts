import { expect, it } from 'vitest';
import { forgetProgress } from '@/features/readers/data';
import { type ReaderId, readerKey, voterKey } from '@/features/readers/reader';
import { database } from '@/lib/db';
import { onBothDatabases } from '@/prisma/test-database';
import { getReaderPath, recordTap } from './data';

const now = new Date('2026-11-21T10:00:00Z');
const reader = (number: number) => `reader ${number}` as ReaderId;

onBothDatabases('the tap', () => {
  it('is kept once for each chapter, however often it comes, also at the same time', async () => {
    await Promise.all(Array.from({ length: 20 }, () => recordTap(reader(1), 'flight', 'more', now)));
    expect(await getReaderPath(reader(1))).toEqual([{ chapter: 'flight', move: 'more' }]);
    const db = await database();
    expect(await db.move.count()).toBe(1);
    expect(await db.readChapter.count()).toBe(1);
  });

  it('may be changed, and says so', async () => {
    expect(await recordTap(reader(1), 'flight', 'more', now)).toEqual({ changed: false });
    expect(await recordTap(reader(1), 'flight', 'more', now)).toEqual({ changed: false });
    expect(await recordTap(reader(1), 'flight', 'less', now)).toEqual({ changed: true });
  });

  it('becomes the reader’s own path, in the order of the chapters, and nobody else’s', async () => {
    await recordTap(reader(1), 'what-next', 'less', now);
    await recordTap(reader(1), 'before', 'same', now);
    await recordTap(reader(2), 'before', 'more', now);
    expect(await getReaderPath(reader(1))).toEqual([
      { chapter: 'before', move: 'same' },
      { chapter: 'what-next', move: 'less' },
    ]);
    expect(await getReaderPath(reader(3))).toEqual([]);
    expect(await getReaderPath(null)).toEqual([]);
  });

  it('counts in the class in which it was made, also when it says what was said before', async () => {
    const db = await database();
    await recordTap(reader(1), 'flight', 'more', now);
    await recordTap(reader(1), 'flight', 'more', now, 'seven');
    expect(await db.move.findMany({ select: { class: true } })).toEqual([{ class: 'seven' }]);
    await recordTap(reader(1), 'flight', 'more', now);
    expect(await db.move.count({ where: { class: 'seven' } })).toBe(1);
  });

  it('leaves two rows that nothing joins, and no time finer than the day', async () => {
    await recordTap(reader(1), 'flight', 'more', now);
    const db = await database();
    const [moves, read] = [await db.move.findMany(), await db.readChapter.findMany()];
    expect(moves).toEqual([
      { voter: voterKey(reader(1)), chapter: 'flight', move: 'more', day: '2026-11-21', class: null },
    ]);
    expect(read).toEqual([{ reader: readerKey(reader(1)), chapter: 'flight', day: '2026-11-21' }]);
    expect(voterKey(reader(1))).not.toBe(readerKey(reader(1)));
  });

  it('is no longer marked as read when the browser is forgotten', async () => {
    await recordTap(reader(1), 'flight', 'more', now);
    await forgetProgress(reader(1));
    expect(await (await database()).readChapter.count()).toBe(0);
  });
});
