import { afterEach, beforeEach, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { onBothDatabases } from '@/test/database';
import type { Luck } from '@/test/lti-platform/state';
import { roles } from '@/test/lti-platform/terms';
import { collectGrades, countGrades, sendGrades } from './grades.data';
import { openLink, openSchool, type School } from './school.fixture';
import { scoresAddress } from './send-score';

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

let school: School;
let now: number;
afterEach(() => school.platform.close());

const hourMs = 3_600_000;
/** One round of the timer, an hour after the last: every delay is over by then. */
const round = async () => {
  now += hourMs;
  await collectGrades(new Date(now));
  return sendGrades(new Date(now));
};
const grade = (sub: string) => school.platform.gradeOf(school.link, sub);

/** Adds learners of the course with an attempt that was handed in, as many points of ten as `points` says. */
async function addWork(subs: readonly string[], points: (index: number) => number, link = school.link) {
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
const setPoints = async (score: number) => (await database()).answer.updateMany({ data: { score } });

onBothDatabases('grades for a platform', () => {
  beforeEach(async () => {
    school = await openSchool();
    now = Date.now();
    await openLink(school, { sub: 'ruth' });
  });

  it('arrive once, zero too, and again after a correction', async () => {
    await addWork(['ali', 'leyla'], (index) => index * 7.5);
    expect(await round()).toBe(2);
    expect([grade('ali'), grade('leyla')]).toEqual([0, 0.75]);
    expect(await round()).toBe(0);
    await setPoints(4);
    expect(await round()).toBe(2);
    expect([grade('ali'), grade('leyla')]).toEqual([0.4, 0.4]);
    const { classId } = await (await database()).ltiLink.findFirstOrThrow();
    expect(await countGrades(classId)).toEqual({ sent: 2, waiting: 0, refused: 0 });
  });

  it('hold nothing of the poll, of taps or of certainty', async () => {
    await addWork(['ali'], () => 5);
    await round();
    const [sent] = school.platform.state.accepted;
    expect(Object.keys(sent?.score ?? {}).sort()).toEqual([
      ...['activityProgress', 'gradingProgress', 'scoreGiven', 'scoreMaximum', 'timestamp', 'userId'],
    ]);
  });

  it('wait until they may be told, and until something is handed in', async () => {
    const db = await database();
    await db.class.updateMany({ data: { feedback: 'after-due', due: new Date(now + 5 * hourMs) } });
    await addWork(['ali'], () => 5);
    expect(await round()).toBe(0);
    now += 5 * hourMs;
    expect(await round()).toBe(1);
    expect(grade('ali')).toBe(0.5);
  });

  it('wait for a platform that is down, and are sent when it is back', async () => {
    await addWork(['ali', 'leyla'], () => 10);
    school.platform.state.isDown = true;
    for (const _ of [1, 2, 3]) await round();
    expect(grade('ali')).toBeNull();
    school.platform.state.isDown = false;
    await round();
    expect([grade('ali'), grade('leyla')]).toEqual([1, 1]);
  });

  it('are given up when the platform refuses them, until they change', async () => {
    school.course.people.push({ sub: 'gone', roles: [roles.learner], isInactive: true });
    await addWork(['gone', 'ali'], () => 10);
    for (const _ of [1, 2, 3, 4]) await round();
    expect(grade('ali')).toBe(1);
    const { classId } = await (await database()).ltiLink.findFirstOrThrow();
    expect(await countGrades(classId)).toEqual({ sent: 1, waiting: 0, refused: 1 });
    expect(await round()).toBe(0);
    await setPoints(5);
    expect(await round()).toBe(2);
  });

  it('are sent by one of two servers, a changed one never over a later one', async () => {
    await addWork(['ali', 'leyla'], () => 3);
    await collectGrades(new Date(now));
    await Promise.all([sendGrades(new Date(now)), sendGrades(new Date(now))]);
    expect(school.platform.state.accepted).toHaveLength(2);
    await setPoints(6);
    await collectGrades(new Date(now));
    // In the same instant: the time that is written on it is a second later all the same.
    await sendGrades(new Date(now));
    expect(grade('ali')).toBe(0.6);
    const times = school.platform.state.accepted.map(({ score }) => Date.parse(score.timestamp));
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThanOrEqual(1000);
  });

  it('of a thousand all arrive at a platform that fails one call in five and loses one answer in ten', async () => {
    const chance = seeded(7);
    const { platform, course } = school;
    const second = platform.addLink(
      { courseId: course.id, title: 'Second', targetLinkUri: school.link.targetLinkUri },
      10,
    );
    await openLink(school, { sub: 'ruth', link: second });
    const subs = (from: number) => Array.from({ length: 500 }, (_, index) => `learner-${from + index}`);
    for (const sub of [...subs(0), ...subs(500)]) course.people.push({ sub, roles: [roles.learner] });
    await addWork(subs(0), (index) => index % 11);
    await addWork(subs(500), (index) => index % 11, second);
    platform.state.luck = (): Luck => {
      const drawn = chance();
      return drawn < 0.2 ? 'fail' : drawn < 0.3 ? 'lose' : 'well';
    };
    await round();
    // Half of them do better meanwhile, while some of the first grades are still on their way.
    const db = await database();
    await db.answer.updateMany({ where: { score: { lt: 5 } }, data: { score: 9 } });
    for (let rounds = 0; rounds < 30 && (await round()) > 0; rounds++);
    const wrong = [...subs(0), ...subs(500)].filter((sub, index) => {
      const points = (index % 500) % 11;
      return platform.gradeOf(index < 500 ? school.link : second, sub) !== (points < 5 ? 9 : points) / 10;
    });
    expect(wrong).toEqual([]);
    expect(await db.ltiGrade.count({ where: { state: { not: 'sent' } } })).toBe(0);
    expect(platform.state.accepted.length).toBeGreaterThan(1400);
    const last = new Map<string, number>();
    for (const { lineItemId, score } of platform.state.accepted) {
      const time = Date.parse(score.timestamp);
      expect(time).toBeGreaterThan(last.get(`${lineItemId} ${score.userId}`) ?? 0);
      last.set(`${lineItemId} ${score.userId}`, time);
    }
  });
});

it('posts scores below the path of a line item, and keeps its query', () => {
  expect(scoresAddress('https://lms.test/items/7/lineitem?type_id=1')).toBe(
    'https://lms.test/items/7/lineitem/scores?type_id=1',
  );
});
