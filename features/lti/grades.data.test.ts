import { afterEach, beforeEach, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { roles } from '@/test/lti-platform/terms';
import { collectGrades, countGrades, sendGrades } from './grades.data';
import { addWork, expectAllToArrive } from './grades.fixture';
import { openLink, openSchool, type School } from './school.fixture';
import { scoresAddress } from './send-score';

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

const setPoints = async (score: number) => (await database()).answer.updateMany({ data: { score } });

onBothDatabases('grades for a platform', () => {
  beforeEach(async () => {
    school = await openSchool();
    now = Date.now();
    await openLink(school, { sub: 'ruth' });
  });

  it('arrive once, zero too, and again after a correction', async () => {
    await addWork(school, ['ali', 'leyla'], (index) => index * 7.5);
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
    await addWork(school, ['ali'], () => 5);
    await round();
    const [sent] = school.platform.state.accepted;
    expect(Object.keys(sent?.score ?? {}).sort()).toEqual([
      ...['activityProgress', 'gradingProgress', 'scoreGiven', 'scoreMaximum', 'timestamp', 'userId'],
    ]);
  });

  it('wait until they may be told, and until something is handed in', async () => {
    const db = await database();
    await db.class.updateMany({ data: { feedback: 'after-due', due: new Date(now + 5 * hourMs) } });
    await addWork(school, ['ali'], () => 5);
    expect(await round()).toBe(0);
    now += 5 * hourMs;
    expect(await round()).toBe(1);
    expect(grade('ali')).toBe(0.5);
  });

  it('wait for a platform that is down, and are sent when it is back', async () => {
    await addWork(school, ['ali', 'leyla'], () => 10);
    school.platform.state.isDown = true;
    for (const _ of [1, 2, 3]) await round();
    expect(grade('ali')).toBeNull();
    school.platform.state.isDown = false;
    await round();
    expect([grade('ali'), grade('leyla')]).toEqual([1, 1]);
  });

  it('are given up when the platform refuses them, until they change', async () => {
    school.course.people.push({ sub: 'gone', roles: [roles.learner], isInactive: true });
    await addWork(school, ['gone', 'ali'], () => 10);
    for (const _ of [1, 2, 3, 4]) await round();
    expect(grade('ali')).toBe(1);
    const { classId } = await (await database()).ltiLink.findFirstOrThrow();
    expect(await countGrades(classId)).toEqual({ sent: 1, waiting: 0, refused: 1 });
    expect(await round()).toBe(0);
    await setPoints(5);
    expect(await round()).toBe(2);
  });

  it('are sent by one of two servers, a changed one never over a later one', async () => {
    await addWork(school, ['ali', 'leyla'], () => 3);
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

  it('of a hundred and fifty all arrive at a platform that fails one call in five and loses one answer in ten', () =>
    expectAllToArrive(school, 150));
});

it('posts scores below the path of a line item, and keeps its query', () => {
  expect(scoresAddress('https://lms.test/items/7/lineitem?type_id=1')).toBe(
    'https://lms.test/items/7/lineitem/scores?type_id=1',
  );
});
