import { beforeEach, expect, it } from 'vitest';
import type { InstructorId } from '@/features/accounts/instructor';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { createClass } from '../creating.data';
import { getClass } from '../data';
import { mergePupils } from '../merge.data';
import type { OwnClass } from '../own-class';
import { removePupil } from '../removal/data';
import { addToRoster, planRoster } from './adding.data';
import { findRosterPupil, getRosterPupil, listRoster, renamePupil } from './data';
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
    expect(await add('Anna\nBen\t1')).toMatchObject({ added: 2, known: 0 });
    expect(await add('ANNA\t12\nBen\nCem')).toMatchObject({ added: 1, known: 2, changed: 1 });
    expect(await listRoster(own)).toMatchObject([
      { name: 'Anna', identifier: '12' },
      { name: 'Ben', identifier: '1' },
      { name: 'Cem', identifier: null },
    ]);
  });

  const listedNow = async () =>
    (await listRoster(own)).map(({ name, identifier }) => (identifier ? `${name} #${identifier}` : name));
  const plan = async (text: string) =>
    (await planRoster(own, rosterIn(text).lines)).map(({ line, is }) => `${line} ${is}`);
  const addTicked = (text: string, ...lines: number[]) => addToRoster(own, rosterIn(text).lines, new Set(lines));

  it('holds two pupils of one name: by their identifiers, or by the teacher’s word', async () => {
    expect(await add('Kamran Aliyev\t2001\nKamran Aliyev\t2002')).toMatchObject({ added: 2, known: 0, repeated: 0 });
    expect(await add('Wei Zhang\nJonas\nWei Zhang')).toMatchObject({ added: 2, left: 1 });
    expect(await addTicked('Wei Zhang\nJonas\nWei Zhang', 3)).toMatchObject({ added: 1, known: 2, left: 0 });
    expect(await listedNow()).toEqual([
      'Jonas',
      'Kamran Aliyev #2001',
      'Kamran Aliyev (2) #2002',
      'Wei Zhang',
      'Wei Zhang (2)',
    ]);
    // The same list again adds nobody and asks nothing.
    expect(await plan('Wei Zhang\nJonas\nWei Zhang\nKamran Aliyev\t2002\nKamran Aliyev\t2001')).toEqual(
      ['1', '2', '3', '4', '5'].map((line) => `${line} known`),
    );
  });

  it.each([
    ['a line twice', 'Anna\t1\nAnna\t1', ['1 add', '2 repeat']],
    ['spelled otherwise, with one identifier', "O'Hara\t1\nO’HARA\t1", ['1 add', '2 repeat']],
    ['a name twice', 'Hugo\nhugo', ['1 add', '2 twin']],
    ['a name with and without an identifier', 'Hugo\t1\nHugo', ['1 add', '2 twin']],
    ['without and with', 'Hugo\nHugo\t1', ['1 add', '2 twin']],
    ['an identifier twice', 'Anna\t1\nBen\t1', ['1 add', '2 number-twice']],
    ['an identifier in other digits', 'Anna\t12\nBen\t١٢', ['1 add', '2 number-twice']],
    ['three of a name', 'Li\t1\nLi\t2\nLi\t3', ['1 add', '2 add', '3 add']],
    ['leading zeros', 'Li\t01\nLi\t1', ['1 add', '2 add']],
    ['a number that is there under another name', 'Ruth Neumann\t7', ['1 other-name']],
    ['a name that is there under another number', 'Ruth Levi\t8', ['1 other-number']],
    ['a name that is there, without a number', 'ruth levi', ['1 known']],
    ['a number for one who has none', 'Cem\t9', ['1 number']],
    ['two numbers for one who has none and has joined', 'Dan\t9\nDan\t10', ['1 add', '2 add']],
    ['the walk-in', 'Eva', ['1 known']],
  ])('asks or says what comes of %s', async (_kind, text, expected) => {
    await add('Ruth Levi\t7\nCem\nDan');
    const db = await database();
    await db.pupil.updateMany({ where: { name: 'Dan' }, data: { joinedAt: now, reader: 'r' } });
    await db.pupil.create({
      data: { id: 'walk-in', classId: own.id, name: 'Eva', nameKey: 'eva', joinedAt: now, reader: 'e' },
    });
    expect(await plan(text)).toEqual(expected);
  });

  it('changes an identifier or a name only by the teacher’s word', async () => {
    await add('Ruth Levi\t7\nBen\t8');
    await addTicked('Ruth Neumann\t7\nBen\t9');
    expect(await listedNow()).toEqual(['Ben #8', 'Ben (2) #9', 'Ruth Levi #7']);
    await addTicked('Ruth Neumann\t7', 1);
    expect(await listedNow()).toEqual(['Ben #8', 'Ben (2) #9', 'Ruth Neumann #7']);
    await addTicked('Ruth Neumann\t70', 1);
    expect(await listedNow()).toEqual(['Ben #8', 'Ben (2) #9', 'Ruth Neumann #70']);
    await addTicked('Anna\t5\nDan\t5', 2);
    expect((await listedNow()).filter((one) => /Anna|Dan/.test(one))).toEqual(['Anna #5', 'Dan']);
  });

  it('takes five hundred, and of a list that would be more nobody', async () => {
    expect(await addToRoster(own, listed(0, 499))).toMatchObject({ added: 499, known: 0 });
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
    await db.readChapter.create({ data: { reader, chapter: 'flight' } });
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
    await db.readChapter.create({ data: { reader: 'phone', chapter: 'parade' } });
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
    await removePupil(await join('Anna', 'phone', now), now);
    const db = await database();
    expect(await db.attempt.count()).toBe(0);
    expect(await db.answer.count()).toBe(0);
    expect(await db.readChapter.count()).toBe(0);
    expect((await listRoster(own)).map(({ name }) => name)).toEqual(['Ben']);
  });
});
