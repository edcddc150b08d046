import { beforeEach, expect, it } from 'vitest';
import type { InstructorId } from '@/features/accounts/instructor';
import { makeTicket } from '@/features/accounts/tickets.data';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { inviteColleague, joinAsColleague, listTeachers } from './colleagues/data';
import { copyClass, createClass } from './creating.data';
import { findClass, getClass, listClasses } from './data';
import { deleteClass, leaveClasses, sweepClasses } from './ending.data';
import { addToRoster } from './roster/adding.data';
import { rosterIn } from './roster/roster-lines';
import { saveSettings, setClosed } from './settings/data';

const now = new Date('2026-11-21T10:00:00Z');
const [ruth, noah] = ['ruth', 'noah'] as InstructorId[] as [InstructorId, InstructorId];
const zone = 'Asia/Baku';

onBothDatabases('classes', () => {
  let id: string;
  beforeEach(async () => {
    const db = await database();
    for (const name of [ruth, noah])
      await db.instructor.create({ data: { id: name, name, email: `${name}@x.invalid` } });
    ({ id } = await createClass(ruth, { title: '10b', zone }, now));
  });
  const mine = () => getClass(ruth, id);

  it('begin with a code that can be read out, and with settings that need no change', async () => {
    const own = await mine();
    expect(own.code).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
    expect(own).toMatchObject({ title: '10b', scope: 'all', length: 10, attempts: 1, due: null, zone, hasPoll: false });
    expect(own.chapters).toHaveLength(9);
    expect(own.kinds).toHaveLength(6);
    expect(own.expiresAt.toISOString()).toBe('2027-05-20T10:00:00.000Z');
  });

  it('are one class when a form comes twice', async () => {
    const again = 'a'.repeat(22);
    const made = await Promise.all([1, 2, 3].map(() => createClass(ruth, { title: 'twice', zone }, now, again)));
    expect(new Set(made.map(({ code }) => code)).size).toBe(1);
    expect(await listClasses(ruth)).toHaveLength(2);
  });

  it('stay closed to another instructor', async () => {
    expect(await findClass(noah, id)).toBeNull();
    expect(await findClass(noah, 'never-was-such-a-class')).toBeNull();
    expect(await listClasses(noah)).toEqual([]);
    await expect(getClass(noah, id)).rejects.toMatchObject({ status: 404, code: 'not-found' });
  });

  it('do not lose what one instructor saved when another saves what they loaded before', async () => {
    const own = await mine();
    await saveSettings(own, { ...own, title: 'first', kinds: ['one', 'order'] }, own.version);
    await expect(saveSettings(own, { ...own, title: 'second' }, own.version)).rejects.toMatchObject({
      status: 409,
      code: 'edited-meanwhile',
    });
    expect(await mine()).toMatchObject({ title: 'first', kinds: ['one', 'order'], version: own.version + 1 });
    const race = await mine();
    const both = await Promise.allSettled(
      ['x', 'y'].map((title) => saveSettings(race, { ...race, title }, race.version)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('are closed and opened again', async () => {
    await setClosed(await mine(), true);
    expect((await mine()).isClosed).toBe(true);
    await setClosed(await mine(), false);
    expect((await mine()).isClosed).toBe(false);
  });

  it('are copied for next term with settings and roster, and without anybody’s work', async () => {
    const own = await mine();
    await addToRoster(own, rosterIn('Anna\t12\nBen').lines);
    await saveSettings(own, { ...own, due: now, attempts: 3, isClosed: true }, 0);
    const db = await database();
    await db.pupil.updateMany({ where: { name: 'Anna' }, data: { joinedAt: now, reader: 'r', extraAttempts: 2 } });
    await db.classItem.create({ data: { classId: id, item: 'crash-place' } });
    const { id: copied, code } = await copyClass(ruth, await mine(), '10c', now);
    expect(code).not.toBe(own.code);
    expect(await getClass(ruth, copied)).toMatchObject({ title: '10c', attempts: 3, due: null, isClosed: false });
    expect(await db.classItem.findMany({ where: { classId: copied } })).toMatchObject([{ item: 'crash-place' }]);
    const pupils = await db.pupil.findMany({ where: { classId: copied }, orderBy: { name: 'asc' } });
    expect(pupils).toMatchObject([
      { name: 'Anna', identifier: '12', joinedAt: null, reader: null, extraAttempts: 0 },
      { name: 'Ben', identifier: null, joinedAt: null },
    ]);
  });

  it('say how many are on the roster and how many have come in, without who only tries it', async () => {
    await addToRoster(await mine(), rosterIn('Anna\nBen\nCem').lines);
    const db = await database();
    await db.pupil.updateMany({ where: { name: 'Anna' }, data: { joinedAt: now } });
    await db.pupil.updateMany({ where: { name: 'Cem' }, data: { joinedAt: now, isTrial: true } });
    expect(await listClasses(ruth)).toMatchObject([{ id, pupils: 2, joined: 1 }]);
  });

  it('are shared by a link that works once', async () => {
    const token = await inviteColleague(await mine(), now);
    expect(await joinAsColleague(ruth, token, now)).toBe(id);
    expect(await joinAsColleague(noah, token, now)).toBe(id);
    await expect(joinAsColleague(noah, token, now)).rejects.toMatchObject({ status: 404 });
    expect(await findClass(noah, id)).not.toBeNull();
    expect((await listTeachers(await mine())).map(({ name }) => name)).toEqual(['noah', 'ruth']);
    const late = await inviteColleague(await mine(), new Date(now.getTime() - 8 * 24 * 60 * 60 * 1000));
    await expect(joinAsColleague(noah, late, now)).rejects.toMatchObject({ status: 404 });
    const other = await makeTicket('password', id, now);
    await expect(joinAsColleague(noah, other, now)).rejects.toMatchObject({ status: 404 });
  });

  it('are deleted with everything in them, but not with what belongs to others', async () => {
    const db = await database();
    const other = await getClass(ruth, (await createClass(ruth, { title: 'other', zone }, now)).id);
    const pupil = { classId: id, joinedAt: now };
    await db.pupil.create({ data: { ...pupil, id: 'p1', name: 'Anna', nameKey: 'anna', reader: 'anna' } });
    await db.pupil.create({ data: { ...pupil, id: 'p2', name: 'Ben', nameKey: 'ben', reader: 'both' } });
    await db.pupil.create({ data: { ...pupil, id: 'p3', name: 'Try', nameKey: 'try', reader: 'own', isTrial: true } });
    await db.pupil.create({ data: { id: 'p4', classId: other.id, name: 'Ben', nameKey: 'ben', reader: 'both' } });
    for (const reader of ['anna', 'both', 'own', 'stranger'])
      await db.readChapter.create({ data: { reader, chapter: 'flight' } });
    const work = { scope: 'all', items: 'x', seed: 's', feedback: 'at-once', startedAt: now };
    const answer = { item: 'x', given: '[]', score: 1, max: 1, answeredAt: now };
    await db.attempt.create({
      data: { ...work, id: 'a1', reader: 'anna', pupilId: 'p1', answers: { create: answer } },
    });
    await db.attempt.create({ data: { ...work, id: 'a2', reader: 'anna', answers: { create: answer } } });
    await db.vote.create({
      data: {
        voter: 'v',
        phase: 'before',
        stance: 'lost',
        peeked: true,
        class: id,
      },
    });
    await db.move.create({ data: { id: 'v', chapter: 'flight', move: 'more', class: id } });
    await inviteColleague(await mine(), now);
    await deleteClass(await mine());
    expect(await findClass(ruth, id)).toBeNull();
    expect((await db.pupil.findMany()).map((row) => row.id)).toEqual(['p4']);
    expect((await db.attempt.findMany()).map((row) => row.id)).toEqual(['a2']);
    expect(await db.answer.count()).toBe(1);
    expect((await db.readChapter.findMany()).map(({ reader }) => reader).sort()).toEqual(['both', 'own', 'stranger']);
    expect(await db.ticket.count()).toBe(0);
    expect(await db.vote.count(), 'it was still waiting to join the public numbers').toBe(0);
    expect(await db.move.findMany()).toMatchObject([{ class: null }]);
  });

  it('end by themselves after 180 days, and not a day before', async () => {
    expect(await sweepClasses(new Date('2027-05-20T09:59:59Z'))).toBe(0);
    expect(await sweepClasses(new Date('2027-05-20T10:00:00Z'))).toBe(1);
    expect(await findClass(ruth, id)).toBeNull();
  });

  it('go with an account that ends, unless somebody else teaches them too', async () => {
    const shared = await createClass(ruth, { title: 'shared', zone }, now);
    await joinAsColleague(noah, await inviteColleague(await getClass(ruth, shared.id), now), now);
    await leaveClasses(ruth);
    expect(await listClasses(ruth)).toEqual([]);
    expect((await listClasses(noah)).map(({ title }) => title)).toEqual(['shared']);
    expect(await (await database()).class.count()).toBe(1);
  });
});
