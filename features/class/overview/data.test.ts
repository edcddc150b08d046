import { beforeEach, expect, it } from 'vitest';
import type { InstructorId } from '@/features/accounts/instructor';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { onBothDatabases } from '@/test/database';
import { statements } from '@/test/statements';
import { createClass } from '../creating.data';
import { getClass } from '../data';
import type { OwnClass } from '../own-class';
import { addToRoster } from '../roster/adding.data';
import { rosterIn } from '../roster/roster-lines';
import { getItemsByPupil, listProgress } from './data';

const now = new Date('2026-11-21T10:00:00Z');
const later = new Date('2026-11-25T10:00:00Z');
const ruth = 'ruth' as InstructorId;

onBothDatabases('what an instructor sees of pupils', () => {
  let own: OwnClass;
  beforeEach(async () => {
    const db = await database();
    await db.instructor.create({ data: { id: ruth, name: 'Ruth', email: 'ruth@x.invalid' } });
    const { id } = await createClass(ruth, { title: '10b', zone: 'UTC' }, now);
    await db.class.update({
      where: { id },
      data: { due: new Date('2026-11-24T10:00:00Z'), chapters: 'flight parade' },
    });
    own = await getClass(ruth, id);
  });

  /** Pupils who came in, read and answered two of two items, the second one wrong. */
  async function work(from: number, to: number, finishedAt = now) {
    const db = await database();
    const lines = Array.from({ length: to - from }, (_, index) => `Pupil ${from + index}`);
    await addToRoster(own, rosterIn(lines.join('\n')).lines);
    for (const { id, name } of await db.pupil.findMany({ where: { name: { in: lines } } })) {
      const reader = `reader of ${name}`;
      await db.pupil.update({ where: { id }, data: { reader, joinedAt: now } });
      await db.readChapter.create({ data: { reader, chapter: 'flight' } });
      await db.readChapter.create({ data: { reader, chapter: 'what-next' } });
      const answer = { given: '[]', max: 1, answeredAt: now };
      const answers = {
        create: [
          { ...answer, item: 'crash-place', score: 1 },
          { ...answer, item: 'own', score: 0 },
        ],
      };
      const attempt = { id: newId(), reader, scope: 'all', items: 'crash-place own', seed: 's', feedback: 'at-once' };
      await db.attempt.create({ data: { ...attempt, startedAt: now, finishedAt, pupilId: id, answers } });
    }
  }

  it('says what each pupil read of what they are to read, answered and got, and what was late', async () => {
    await work(1, 2);
    await work(2, 3, later);
    await addToRoster(own, rosterIn('Nobody yet').lines);
    const pupils = (await listProgress(own, now)).sort((a, b) => a.name.localeCompare(b.name));
    expect(pupils.map(({ name, chaptersRead }) => [name, chaptersRead])).toEqual([
      ['Nobody yet', 0],
      ['Pupil 1', 1],
      ['Pupil 2', 1],
    ]);
    expect(pupils[0]?.attempts).toEqual([]);
    expect(pupils[1]?.attempts).toMatchObject([{ number: 1, answered: 2, items: 2, score: 1, max: 2, isLate: false }]);
    expect(pupils[2]?.attempts).toMatchObject([{ isLate: true }]);
    const db = await database();
    await db.pupil.updateMany({ where: { name: 'Pupil 2' }, data: { due: new Date('2026-11-26T10:00:00Z') } });
    expect((await listProgress(own, now)).flatMap(({ attempts }) => attempts.map(({ isLate }) => isLate))).toEqual([
      false,
      false,
    ]);
  });

  it('counts an open question as a point that was not got', async () => {
    await work(1, 2);
    const db = await database();
    await db.attempt.updateMany({ data: { items: 'crash-place own third', finishedAt: null } });
    const [pupil] = await listProgress(own, now);
    expect(pupil?.attempts).toMatchObject([{ answered: 2, items: 3, score: 1, max: 3, handedInAt: null }]);
  });

  it('shows who got what for which question, without who only tries the class', async () => {
    await work(1, 4);
    const db = await database();
    await db.pupil.updateMany({ where: { name: 'Pupil 3' }, data: { isTrial: true } });
    const { items, pupils } = await getItemsByPupil(own);
    expect(items).toEqual([
      { id: 'crash-place', n: 2, share: 1 },
      { id: 'own', n: 2, share: 0 },
    ]);
    expect(pupils.map(({ name, points }) => [name, points.get('own')?.score])).toEqual([
      ['Pupil 1', 0],
      ['Pupil 2', 0],
    ]);
  });

  it('asks the database as often for sixty pupils as for three', async () => {
    // The fewest of three: what others still send in passing is not theirs.
    const fewest = async (work: () => Promise<unknown>) =>
      Math.min(await statements(work), await statements(work), await statements(work));
    const count = async () => [await fewest(() => listProgress(own, now)), await fewest(() => getItemsByPupil(own))];
    await work(1, 4);
    const few = await count();
    await work(4, 61);
    expect(await count()).toEqual(few);
    expect(Math.min(...few)).toBeGreaterThan(1);
    expect(Math.max(...few)).toBeLessThanOrEqual(12);
  });
});
