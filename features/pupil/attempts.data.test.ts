import { expect, it } from 'vitest';
import { type ItemId, items } from '@/content/facts/items';
import { recordAnswer } from '@/features/quiz/answers.data';
import { isAttemptHeld, isExplained, nextOpenItem } from '@/features/quiz/attempt';
import { findAttempt } from '@/features/quiz/data';
import { type ReaderId, readerKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { makeClass } from '@/test/class';
import { onBothDatabases } from '@/test/database';
import { getWork, startClassAttempt } from './attempts.data';
import { findPupil } from './data';
import { joinClass } from './join.data';
import { newReturnCode } from './return-code';
import { bestOf } from './work';

const now = new Date('2026-11-21T08:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const right = { score: 1, max: 1 };

/** A pupil of a class with these settings. */
async function pupilIn(settings: Parameters<typeof makeClass>[0], own: object = {}) {
  const { id } = await makeClass(settings);
  const reader = newId() as ReaderId;
  await joinClass(reader, id, { name: 'Ayla', returnCode: newReturnCode() }, now);
  const db = await database();
  await db.pupil.updateMany({ where: { classId: id }, data: own });
  const find = async () => {
    const pupil = await findPupil(reader, 'K7M2QX', now);
    if (!pupil) throw new Error('no pupil');
    return pupil;
  };
  const mine = async (attempt: string) => {
    const found = await findAttempt(readerKey(reader), attempt);
    if (!found) throw new Error('no attempt');
    return found;
  };
  const start = async (at = now) => startClassAttempt(await find(), reader, at);
  const finish = async (attempt: string) => {
    for (let item = nextOpenItem(await mine(attempt)); item; item = nextOpenItem(await mine(attempt)))
      await recordAnswer(await mine(attempt), item, ['x'], right, null, now);
  };
  return { classId: id, reader, find, mine, start, finish };
}

onBothDatabases('a pupil’s attempts', () => {
  it('are made by the class: its scope, its length, its kinds', async () => {
    const { start, mine } = await pupilIn({ scope: 'flight', length: 3, kinds: 'one number' });
    const attempt = await mine(await start());
    expect(attempt.items).toHaveLength(3);
    for (const item of attempt.items) expect(items[item as ItemId]).toMatchObject({ chapter: 'flight' });
    for (const item of attempt.items) expect(['one', 'number']).toContain(items[item as ItemId].kind);
    expect(attempt.returnCode, 'nobody can take it over by a code').toBeNull();
  });

  it('are as many as the class gives, and one more for who was given one', async () => {
    const { classId, start, finish } = await pupilIn({ attempts: 1 });
    await finish(await start());
    await expect(start()).rejects.toMatchObject({ status: 409, code: 'no-attempt-left' });
    await (await database()).pupil.updateMany({ where: { classId }, data: { extraAttempts: 1 } });
    await finish(await start());
    await expect(start()).rejects.toMatchObject({ status: 409, code: 'no-attempt-left' });
  });

  it('are one when twenty tabs begin at once', async () => {
    const { start, reader, find } = await pupilIn({ attempts: 10 });
    const begun = await Promise.all(Array.from({ length: 20 }, () => start()));
    expect(new Set(begun).size).toBe(1);
    expect((await getWork(await find(), reader)).attempts).toHaveLength(1);
  });

  it('bring other items the second time, as long as there are any', async () => {
    const { start, finish, mine } = await pupilIn({ scope: 'flight', length: 3 });
    const first = await start();
    await finish(first);
    const second = (await mine(await start())).items;
    for (const item of (await mine(first)).items) expect(second).not.toContain(item);
  });

  it('cannot be begun when the time is over, unless the pupil has more; what is begun can be finished', async () => {
    const { classId, start, finish, mine } = await pupilIn({ due: later(1) });
    await expect(start(later(1))).rejects.toMatchObject({ status: 409, code: 'past-due' });
    await (await database()).pupil.updateMany({ where: { classId }, data: { due: later(3) } });
    const attempt = await start(later(2));
    await finish(attempt);
    expect(nextOpenItem(await mine(attempt))).toBeNull();
    await expect(start(later(3))).rejects.toMatchObject({ code: 'past-due' });
  });

  it('cannot be begun in a closed class', async () => {
    const { start } = await pupilIn({});
    await (await database()).class.updateMany({ data: { isClosed: true } });
    await expect(start()).rejects.toMatchObject({ status: 409, code: 'class-closed' });
  });

  it('are told after the due time, the pupil’s own where they have one, by the class as it is now', async () => {
    const { classId, start, finish, mine, find, reader } = await pupilIn({ feedback: 'after-due', due: later(1) });
    const id = await start();
    await finish(id);
    const work = await getWork(await find(), reader);
    expect(isExplained(await mine(id), now)).toBe(false);
    expect(bestOf(await find(), work, now)).toBeNull();
    expect(isExplained(await mine(id), later(1))).toBe(true);
    expect(bestOf(await find(), work, later(1))).toEqual({ score: 5, max: 5 });
    const db = await database();
    await db.pupil.updateMany({ where: { classId }, data: { due: later(3) } });
    expect(isExplained(await mine(id), later(2))).toBe(false);
    await db.class.updateMany({ data: { feedback: 'at-once' } });
    expect(isAttemptHeld(await mine(id), now)).toBe(false);
    await db.class.updateMany({ data: { feedback: 'after-due', due: null } });
    expect(isAttemptHeld(await mine(id), later(9999))).toBe(true);
    await db.class.updateMany({ data: { isClosed: true } });
    expect(isAttemptHeld(await mine(id), now)).toBe(false);
  });

  it('of an instructor who tries it count in no statistics', async () => {
    const { start, finish, mine } = await pupilIn({}, { isTrial: true });
    const id = await start();
    await finish(id);
    expect((await mine(id)).answers.map(({ isFirst }) => isFirst)).not.toContain(true);
    expect(await (await database()).itemSum.count()).toBe(0);
  });

  it('go with the class', async () => {
    const { start, reader } = await pupilIn({});
    const id = await start();
    await (await database()).class.deleteMany();
    expect(await findAttempt(readerKey(reader), id)).toBeNull();
  });
});
