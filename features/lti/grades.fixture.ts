import { expect } from 'vitest';
import { randomNumbers } from '@/features/quiz/shuffle';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import type { Luck } from '@/test/lti-platform/state';
import { roles } from '@/test/lti-platform/terms';
import { collectGrades, sendGrades } from './grades.data';
import { openLink, type School } from './school.fixture';

const hourMs = 3_600_000;

/** Adds learners of the course with an attempt that was handed in, as many points of ten as `points` says. */
export async function addWork(
  school: School,
  subs: readonly string[],
  points: (index: number) => number,
  link = school.link,
) {
  const db = await database();
  const { classId } = await db.ltiLink.findFirstOrThrow({ where: { resourceLinkId: link.id } });
  const at = new Date('2026-11-20T09:00:00Z');
  const pupils = subs.map((sub, nth) => ({ id: newId(), sub, nth: nth + 1, attempt: newId() }));
  await db.pupil.createMany({
    data: pupils.map(({ id, nth }) => ({ id, nth, classId, name: 'Learner', nameKey: 'learner', joinedAt: at })),
  });
  await db.ltiPupil.createMany({
    data: pupils.map(({ id, sub }) => ({ classId, platformId: school.id, sub, pupilId: id })),
  });
  await db.attempt.createMany({
    data: pupils.map(({ id, attempt }) => ({
      ...{ id: attempt, reader: id, scope: 'all', items: 'crash-place', seed: 's', feedback: 'at-once' },
      ...{ startedAt: at, finishedAt: at, pupilId: id },
    })),
  });
  await db.answer.createMany({
    data: pupils.map(({ attempt }, index) => ({
      ...{ attemptId: attempt, item: 'crash-place', given: '[]', score: points(index), max: 10, answeredAt: at },
    })),
  });
}

/**
 * Sends so many grades, half of them of a second link, to a platform that fails one call in five and loses one answer in
 * ten, and expects that each is there in the end, and none was sent over a later one. `ruth` has opened the first link.
 */
export async function expectAllToArrive(school: School, grades: number): Promise<void> {
  const chance = randomNumbers('grades');
  const { platform, course } = school;
  let now = Date.now();
  const round = async () => {
    now += hourMs;
    await collectGrades(new Date(now));
    return sendGrades(new Date(now));
  };
  const second = platform.addLink(
    { courseId: course.id, title: 'Second', targetLinkUri: school.link.targetLinkUri },
    10,
  );
  await openLink(school, { sub: 'ruth', link: second });
  const half = grades / 2;
  const subs = Array.from({ length: grades }, (_, index) => `learner-${index}`);
  for (const sub of subs) course.people.push({ sub, roles: [roles.learner] });
  await addWork(school, subs.slice(0, half), (index) => index % 11);
  await addWork(school, subs.slice(half), (index) => index % 11, second);
  platform.state.luck = (): Luck => {
    const drawn = chance();
    return drawn < 0.2 ? 'fail' : drawn < 0.3 ? 'lose' : 'well';
  };
  await round();
  // Half of them do better meanwhile, while some of the first grades are still on their way.
  const db = await database();
  await db.answer.updateMany({ where: { score: { lt: 5 } }, data: { score: 9 } });
  for (let rounds = 0; rounds < 30 && (await round()) > 0; rounds++);
  const wrong = subs.filter((sub, index) => {
    const points = (index % half) % 11;
    return platform.gradeOf(index < half ? school.link : second, sub) !== (points < 5 ? 9 : points) / 10;
  });
  expect(wrong).toEqual([]);
  expect(await db.ltiGrade.count({ where: { state: { not: 'sent' } } })).toBe(0);
  expect(platform.state.accepted.length, 'some were sent twice').toBeGreaterThan(1.4 * grades);
  const last = new Map<string, number>();
  for (const { lineItemId, score } of platform.state.accepted) {
    const time = Date.parse(score.timestamp);
    expect(time).toBeGreaterThan(last.get(`${lineItemId} ${score.userId}`) ?? 0);
    last.set(`${lineItemId} ${score.userId}`, time);
  }
}
