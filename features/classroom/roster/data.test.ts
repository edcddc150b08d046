import { beforeEach, expect, it } from 'vitest';
import type { InstructorId } from '@/features/accounts/instructor';
import { database } from '@/lib/db';
import { onBothDatabases } from '@/prisma/test-database';
import { createClass, getClass } from '../data';
import { mergePupils } from '../merge/data';
import type { OwnClass } from '../own-class';
import { addToRoster, findRosterPupil, getRosterPupil, listRoster, removePupil, renamePupil } from './data';
import { rosterIn } from './roster-lines';

const now = new Date('2026-11-21T10:00:00Z');
const later = new Date('2026-11-21T11:00:00Z');
const ruth = 'ruth' as InstructorId;
const listed = (from: number, to: number) =>
  rosterIn(Array.from({ length: to - from }, (_, index) => `Pupil ${from + index}`).join('\n')).lines;

onBothDatabases('a roster', () => {
  let own: OwnClass;
  beforeEach(async () => {
    const db = await database();
    await db.instructor.create({ data: { id: ruth, name: 'Ruth', email: 'ruth@x.invalid' } });
    own = await getClass(ruth, (await createClass(ruth, { title: '10b', zone: 'UTC' }, now)).id);
  });
  const add = (text: string) => addToRoster(own, rosterIn(text).lines);
  const pupilNamed = async (name: string) => {
    const row = (await listRoster(own)).find((one) => one.name === name);
    return getRosterPupil(own, row?.id ?? '');
  };

  it('says how many are new and how many were known, and gives the known their identifier', async () => {
    expect(await add('Anna\nBen\t1')).toEqual({ added: 2, known: 0 });
    expect(await add('ANNA\t12\nBen\nCem')).toEqual({ added: 1, known: 2 });
    expect(await listRoster(own)).toMatchObject([
      { name: 'Anna', identifier: '12' },
      { name: 'Ben', identifier: '1' },
      { name: 'Cem', identifier: null },
    ]);
  });

  it('takes five hundred, and of a list that would be more nobody', async () => {
    expect(await addToRoster(own, listed(0, 499))).toEqual({ added: 499, known: 0 });
    await expect(addToRoster(own, listed(0, 501))).rejects.toMatchObject({ status: 422, field: 'names' });
    expect(await listRoster(own)).toHaveLength(499);
    const both = await Promise.allSettled([addToRoster(own, listed(499, 500)), addToRoster(own, listed(500, 501))]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await listRoster(own)).toHaveLength(500);
  });

  it('names no pupil of another class', async () => {
    await add('Anna');
    const other = await getClass(ruth, (await createClass(ruth, { title: 'other', zone: 'UTC' }, now)).id);
    const anna = await pupilNamed('Anna');
    expect(await findRosterPupil(other, anna.id)).toBeNull();
    expect(await findRosterPupil(own, 'x')).toBeNull();
  });

  it('gives a pupil another name, unless another pupil has it', async () => {
    await add('Anna\nBen');
    await renamePupil(await pupilNamed('Anna'), 'ANNA');
    await expect(renamePupil(await pupilNamed('ANNA'), 'ben')).rejects.toMatchObject({ status: 409, field: 'name' });
    expect((await listRoster(own)).map(({ name }) => name)).toEqual(['ANNA', 'Ben']);
  });

  const work = { scope: 'all', items: 'x y', seed: 's', feedback: 'at-once', startedAt: now };
  const answer = (reader: string | null, item = 'x') => ({
    create: { item, given: '[]', score: 1, max: 1, answeredAt: now, firstOf: reader },
  });
  const join = async (name: string, reader: string, joinedAt: Date) => {
    const db = await database();
    const { id } = await pupilNamed(name);
    await db.pupil.update({
      where: { id },
      data: { reader, joinedAt, returnHash: `hash ${reader}`, sealedReader: reader },
    });
    await db.attempt.create({ data: { ...work, id: `of ${reader}`, reader, pupilId: id, answers: answer(reader) } });
    await db.readChapter.create({ data: { reader, chapter: 'flight', day: '2026-11-21' } });
    return getRosterPupil(own, id);
  };

  it('makes one pupil of two: whoever typed half a name gets the line of the list, and loses nothing', async () => {
    await add('Anna Schmidt\t12\nAnna');
    const typed = await join('Anna', 'phone', now);
    await mergePupils(typed, await pupilNamed('Anna Schmidt'));
    const db = await database();
    expect(await db.pupil.findMany()).toMatchObject([
      { name: 'Anna Schmidt', identifier: '12', reader: 'phone', joinedAt: now, returnHash: 'hash phone' },
    ]);
    expect(await db.attempt.findMany()).toMatchObject([
      { reader: 'phone', pupilId: (await pupilNamed('Anna Schmidt')).id },
    ]);
  });

  it('makes one pupil of two devices: the last one goes on, with the work of both', async () => {
    await add('Anna\nAnna 2');
    const [phone, laptop] = [await join('Anna', 'phone', now), await join('Anna 2', 'laptop', later)];
    const db = await database();
    await db.readChapter.create({ data: { reader: 'phone', chapter: 'parade', day: '2026-11-21' } });
    await mergePupils(laptop, phone);
    expect(await db.pupil.findMany()).toMatchObject([
      { name: 'Anna', reader: 'laptop', joinedAt: now, returnHash: 'hash laptop', sealedReader: 'laptop' },
    ]);
    expect((await db.attempt.findMany()).map(({ reader, pupilId }) => [reader, pupilId])).toEqual([
      ['laptop', phone.id],
      ['laptop', phone.id],
    ]);
    expect((await db.readChapter.findMany()).map(({ reader, chapter }) => `${reader} ${chapter}`).sort()).toEqual([
      'laptop flight',
      'laptop parade',
    ]);
    expect((await db.answer.findMany()).map(({ firstOf }) => firstOf).sort()).toEqual(['laptop', null]);
  });

  it('makes no pupil of one, and none of somebody who only tries the class', async () => {
    await add('Anna\nTry');
    const anna = await pupilNamed('Anna');
    await expect(mergePupils(anna, anna)).rejects.toMatchObject({ status: 422, field: 'into' });
    const db = await database();
    const { id } = await pupilNamed('Try');
    await db.pupil.update({ where: { id }, data: { isTrial: true } });
    await expect(mergePupils(anna, await getRosterPupil(own, id))).rejects.toMatchObject({ status: 422 });
  });

  it('lets a pupil go with their work and marks', async () => {
    await add('Anna\nBen');
    await removePupil(await join('Anna', 'phone', now));
    const db = await database();
    expect(await db.attempt.count()).toBe(0);
    expect(await db.answer.count()).toBe(0);
    expect(await db.readChapter.count()).toBe(0);
    expect((await listRoster(own)).map(({ name }) => name)).toEqual(['Ben']);
  });
});
