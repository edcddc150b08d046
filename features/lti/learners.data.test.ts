import { afterEach, beforeEach, expect, it } from 'vitest';
import { findClass } from '@/features/class/data';
import { removePupil, restorePupil } from '@/features/class/removal/data';
import { newVisitor, openLink, openSchool, type School } from '@/features/lti/school.fixture';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';

let school: School;
afterEach(() => school.platform.close());

onBothDatabases('a learner of a platform whom the teacher has taken out', () => {
  beforeEach(async () => {
    school = await openSchool();
    await openLink(school, { sub: 'ruth' });
  });

  it('comes in as a new pupil, and once put back as who they were', async () => {
    const db = await database();
    const now = new Date();
    const { classId, instructorId } = await db.teaching.findFirstOrThrow();
    const own = await findClass(instructorId as never, classId);
    if (!own) throw new Error('There is no class.');
    const visitor = newVisitor();
    const come = async () => {
      expect((await openLink(school, { sub: 'ali' }, visitor)).status).toBe(303);
      return (await db.ltiPupil.findFirstOrThrow({ where: { sub: 'ali' } })).pupilId;
    };
    const takeOut = async (id: string) => {
      await removePupil((await db.pupil.findUniqueOrThrow({ where: { id } })) as never, now);
    };
    const first = await come();
    await takeOut(first);
    await restorePupil(own, first, now);
    expect(await come()).toBe(first);
    expect(await come()).toBe(first);
    await takeOut(first);
    const second = await come();
    expect(second).not.toBe(first);
    await restorePupil(own, first, now);
    expect(await come()).toBe(second);
    expect(await db.pupil.count()).toBe(2);
  });
});
