import { beforeEach, expect, it } from 'vitest';
import type { ReaderKey } from '@/features/readers/reader';
import { onBothDatabases } from '@/test/database';
import { recordAnswer } from './answers.data';
import { nextOpenItem } from './attempt';
import { beginCheck, findAttempt, findOpenAttempt, startAttempt } from './data';

const reader = 'a reader' as ReaderKey;
const another = 'another reader' as ReaderKey;
const now = new Date('2026-11-21T10:00:00Z');
const right = { score: 1, max: 1 };

onBothDatabases('attempts', () => {
  let id: string;
  beforeEach(async () => {
    id = await startAttempt(reader, { scope: 'flight', length: 3, feedback: 'at-once' }, now);
  });
  const mine = async () => {
    const attempt = await findAttempt(reader, id);
    if (!attempt) throw new Error('the attempt is gone');
    return attempt;
  };

  it('belongs to the reader who began it, and to nobody else', async () => {
    expect((await mine()).items).toHaveLength(3);
    expect(await findAttempt(another, id)).toBeNull();
    expect(await findAttempt(null, id)).toBeNull();
    expect(await findAttempt(reader, 'no-such-attempt-at-all')).toBeNull();
  });

  it('keeps the first answer: the same again is no error, another is refused', async () => {
    const attempt = await mine();
    const [item] = attempt.items;
    if (!item) throw new Error('no item');
    await recordAnswer(attempt, item, ['x'], right, 'sure', now);
    await recordAnswer(attempt, item, ['x'], right, 'sure', now);
    await expect(recordAnswer(attempt, item, ['y'], { score: 0, max: 1 }, null, now)).rejects.toMatchObject({
      status: 409,
    });
    expect((await mine()).answers).toEqual([{ item, given: ['x'], ...right, certainty: 'sure', isFirst: true }]);
  });

  it('stores one answer when twenty copies come at the same time', async () => {
    const attempt = await mine();
    const [item] = attempt.items;
    if (!item) throw new Error('no item');
    await Promise.all(Array.from({ length: 20 }, () => recordAnswer(attempt, item, ['x'], right, null, now)));
    expect((await mine()).answers).toHaveLength(1);
  });

  it('is found again while it is open, and no longer when it is done', async () => {
    for (let left = 3; left > 0; left--) {
      expect((await findOpenAttempt(reader))?.id).toBe(id);
      const attempt = await mine();
      const item = nextOpenItem(attempt);
      if (!item) throw new Error('no open item');
      await recordAnswer(attempt, item, ['x'], right, null, now);
    }
    expect(await findOpenAttempt(reader)).toBeNull();
    expect(nextOpenItem(await mine())).toBeNull();
  });

  it('is not hidden by a question at a chapter’s end that was left open', async () => {
    await beginCheck(reader, 'parade', new Date('2026-11-21T11:00:00Z'));
    expect((await findOpenAttempt(reader))?.id).toBe(id);
  });
});
