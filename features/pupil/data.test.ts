import { beforeEach, expect, it } from 'vitest';
import { type ReaderId, readerKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { addToRoster, makeClass } from '@/test/class';
import { onBothDatabases } from '@/test/database';
import { findClassByCode, findPupil, findVotingClass, forgetPupils, listOpenNames, reissueReturnCode } from './data';
import { joinClass, returnPupil } from './join.data';
import { newReturnCode } from './return-code';

const now = new Date('2026-11-21T08:00:00Z');
const newReader = () => newId() as ReaderId;
const form = (once = newId()) => ({
  request: new Request('http://site.example/join'),
  lang: 'en' as const,
  values: new Map(),
  once,
});

onBothDatabases('pupils of a class', () => {
  let classId: string;
  beforeEach(async () => {
    classId = (await makeClass()).id;
  });
  const join = (reader: ReaderId, name: string, returnCode = newReturnCode()) =>
    joinClass(reader, classId, { name, returnCode }, now);
  const pupils = async () => (await database()).pupil.findMany({ where: { classId } });

  it('are known again by their browser, in this class only and while it is there', async () => {
    const reader = newReader();
    await join(reader, 'Ayla');
    expect(await findPupil(reader, 'K7M2QX', now)).toMatchObject({ name: 'Ayla', attempts: 2, isTrial: false });
    expect(await findPupil(newReader(), 'K7M2QX', now)).toBeNull();
    expect(await findPupil(null, 'K7M2QX', now)).toBeNull();
    await makeClass({ code: 'AAAAAA' });
    expect(await findPupil(reader, 'AAAAAA', now)).toBeNull();
    const afterwards = new Date('2099-01-01T00:00:01Z');
    expect(await findPupil(reader, 'K7M2QX', afterwards)).toBeNull();
    expect(await findClassByCode('K7M2QX', afterwards)).toBeNull();
  });

  it('are one pupil when fifty copies of one form arrive, and all copies bring the same return code', async () => {
    const [reader, code] = [newReader(), newReturnCode()];
    const all = await Promise.all(Array.from({ length: 50 }, () => join(reader, 'Ayla', code)));
    expect(await pupils()).toHaveLength(1);
    expect(new Set(all.map(({ returnCode }) => returnCode))).toEqual(new Set([code]));
  });

  it('cannot have one name: of two browsers at once one gets it', async () => {
    const tries = await Promise.allSettled([
      join(newReader(), 'Ayla'),
      join(newReader(), ' AYLA '),
      join(newReader(), 'Ａyla'),
    ]);
    const refused = tries.filter((one) => one.status === 'rejected').map(({ reason }) => reason);
    expect(refused).toHaveLength(2);
    for (const reason of refused) expect(reason).toMatchObject({ status: 409, code: 'name-in-class', field: 'name' });
    expect(await pupils()).toHaveLength(1);
  });

  it('take the line of the list that has their name', async () => {
    await addToRoster(classId, ['Ayla', 'Murad 10', 'Murad 9']);
    expect(await listOpenNames(classId)).toEqual(['Ayla', 'Murad 9', 'Murad 10']);
    await join(newReader(), 'ayla');
    expect(await listOpenNames(classId)).toEqual(['Murad 9', 'Murad 10']);
    expect((await pupils()).map(({ name }) => name).sort()).toEqual(['Ayla', 'Murad 10', 'Murad 9']);
  });

  it('are five hundred at most: of 501 at once all but one come in, and who has a line always does', {
    timeout: 120_000,
  }, async () => {
    await addToRoster(classId, ['Listed']);
    const results = await Promise.allSettled(Array.from({ length: 500 }, (_, n) => join(newReader(), `Pupil ${n}`)));
    const refused = results.filter((one) => one.status === 'rejected');
    expect(refused.map(({ reason }) => [reason.status, reason.code])).toEqual([[409, 'class-full']]);
    await join(newReader(), 'Listed');
    expect(await pupils()).toHaveLength(500);
  });

  it('do not come into a closed class, nor into one that is gone', async () => {
    const db = await database();
    const inside = newReader();
    await join(inside, 'Ayla');
    await db.class.update({ where: { id: classId }, data: { isClosed: true } });
    await expect(join(newReader(), 'Murad')).rejects.toMatchObject({ status: 409, code: 'class-closed' });
    await join(inside, 'Ayla');
    await db.class.delete({ where: { id: classId } });
    await expect(join(newReader(), 'Murad')).rejects.toMatchObject({ status: 404 });
    expect(await findPupil(inside, 'K7M2QX', now)).toBeNull();
  });

  it('come back on another device as the same reader, by their code and by no other', async () => {
    const [reader, code] = [newReader(), newReturnCode()];
    await join(reader, 'Ayla', code);
    expect(await returnPupil(code, form(), now)).toEqual({ reader, class: 'K7M2QX' });
    expect(await returnPupil(newReturnCode(), form(), now)).toBeNull();
    const [row] = await pupils();
    expect(JSON.stringify(row)).not.toContain(reader);
    expect(JSON.stringify(row)).not.toContain(code);
  });

  it('are a new reader after their code was given out anew: work comes along, and the old code is no good', async () => {
    const db = await database();
    const [reader, code] = [newReader(), newReturnCode()];
    await join(reader, 'Ayla', code);
    const [pupil] = await pupils();
    const old = readerKey(reader);
    const attempt = { scope: 'all', items: 'a b', seed: 's', feedback: 'at-once', startedAt: now, reader: old };
    await db.attempt.create({ data: { ...attempt, id: 'for the class', pupilId: pupil?.id ?? '' } });
    await db.attempt.create({ data: { ...attempt, id: 'of their own' } });
    const answer = { given: '[]', score: 1, max: 1, answeredAt: now, firstOf: old };
    await db.answer.create({ data: { ...answer, attemptId: 'for the class', item: 'a' } });
    await db.answer.create({ data: { ...answer, attemptId: 'of their own', item: 'b' } });
    await db.readChapter.create({ data: { reader: old, chapter: 'flight' } });

    const anew = await reissueReturnCode(pupil?.id ?? '');
    expect(await returnPupil(code, form(), now)).toBeNull();
    expect((await findPupil(reader, 'K7M2QX', now))?.name, 'until it is used').toBe('Ayla');
    const both = await Promise.all([returnPupil(anew ?? '', form(), now), returnPupil(anew ?? '', form(), now)]);
    const to = both[0]?.reader as ReaderId;
    expect(both[1]?.reader, 'two devices at once').toBe(to);
    expect(to).not.toBe(reader);
    expect((await findPupil(to, 'K7M2QX', now))?.name).toBe('Ayla');
    expect(await findPupil(reader, 'K7M2QX', now)).toBeNull();
    const owners = await db.attempt.findMany({ orderBy: { id: 'asc' }, select: { reader: true } });
    expect(owners.map((one) => one.reader)).toEqual([readerKey(to), old]);
    const firsts = await db.answer.findMany({ orderBy: { item: 'asc' }, select: { firstOf: true } });
    expect(firsts.map((one) => one.firstOf)).toEqual([readerKey(to), old]);
    expect(await db.readChapter.count({ where: { reader: readerKey(to) } })).toBe(1);
    expect(await reissueReturnCode(newId())).toBeNull();
  });

  it('leave a line on the list when their browser is forgotten', async () => {
    const reader = newReader();
    await join(reader, 'Ayla');
    await forgetPupils(reader);
    expect(await findPupil(reader, 'K7M2QX', now)).toBeNull();
    expect(await listOpenNames(classId)).toEqual(['Ayla']);
  });

  it('vote and tap in their class only where it has its poll on, and not when they only try it', async () => {
    const db = await database();
    const reader = newReader();
    await join(reader, 'Ayla');
    expect(await findVotingClass(reader, 'K7M2QX', now)).toBe(classId);
    expect(await findVotingClass(newReader(), 'K7M2QX', now)).toBeNull();
    await db.pupil.updateMany({ data: { isTrial: true } });
    expect(await findVotingClass(reader, 'K7M2QX', now)).toBeNull();
    await db.pupil.updateMany({ data: { isTrial: false } });
    await db.class.updateMany({ data: { hasPoll: false } });
    expect(await findVotingClass(reader, 'K7M2QX', now)).toBeNull();
  });
});
