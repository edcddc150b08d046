import { expect, it } from 'vitest';
import { forgetProgress } from '@/features/readers/data';
import { moveKey, type ReaderId, readerKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { getReaderPath, recordTap } from './data';

const reader = (number: number) => `reader ${number}` as ReaderId;

onBothDatabases('the tap', () => {
  it('is kept once for each chapter, however often it comes, also at the same time', async () => {
    await Promise.all(Array.from({ length: 20 }, () => recordTap(reader(1), 'flight', 'more')));
    expect(await getReaderPath(reader(1))).toEqual([{ chapter: 'flight', move: 'more' }]);
    const db = await database();
    expect(await db.move.count()).toBe(1);
    expect(await db.readChapter.count()).toBe(1);
  });

  it('may be changed, and says so', async () => {
    expect(await recordTap(reader(1), 'flight', 'more')).toEqual({ changed: false });
    expect(await recordTap(reader(1), 'flight', 'more')).toEqual({ changed: false });
    expect(await recordTap(reader(1), 'flight', 'less')).toEqual({ changed: true });
  });

  it('becomes the reader’s own path, in the order of the chapters, and nobody else’s', async () => {
    await recordTap(reader(1), 'what-next', 'less');
    await recordTap(reader(1), 'before', 'same');
    await recordTap(reader(2), 'before', 'more');
    expect(await getReaderPath(reader(1))).toEqual([
      { chapter: 'before', move: 'same' },
      { chapter: 'what-next', move: 'less' },
    ]);
    expect(await getReaderPath(reader(3))).toEqual([]);
    expect(await getReaderPath(null)).toEqual([]);
  });

  it('counts in the class in which it was made, also when it says what was said before', async () => {
    const db = await database();
    await recordTap(reader(1), 'flight', 'more');
    await recordTap(reader(1), 'flight', 'more', 'seven');
    expect(await db.move.findMany({ select: { class: true } })).toEqual([{ class: 'seven' }]);
    await recordTap(reader(1), 'flight', 'more');
    expect(await db.move.count({ where: { class: 'seven' } })).toBe(1);
  });

  it('leaves two rows that nothing joins, and no time', async () => {
    await recordTap(reader(1), 'flight', 'more');
    const db = await database();
    const [moves, read] = [await db.move.findMany(), await db.readChapter.findMany()];
    expect(moves).toEqual([
      { id: moveKey(reader(1), 'flight'), chapter: 'flight', move: 'more', class: null, fresh: true },
    ]);
    expect(read).toEqual([{ reader: readerKey(reader(1)), chapter: 'flight' }]);
    expect(moveKey(reader(1), 'flight')).not.toBe(moveKey(reader(1), 'parade'));
  });

  it('is no longer marked as read when the browser is forgotten', async () => {
    await recordTap(reader(1), 'flight', 'more');
    await forgetProgress(reader(1));
    expect(await (await database()).readChapter.count()).toBe(0);
  });
});
