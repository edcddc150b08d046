import { beforeEach, expect, it } from 'vitest';
import type { InstructorId } from '@/features/accounts/instructor';
import { startClassAttempt } from '@/features/pupil/attempts.data';
import { findPupil } from '@/features/pupil/data';
import { joinClass } from '@/features/pupil/join.data';
import { newReturnCode } from '@/features/pupil/return-code';
import { recordAnswer } from '@/features/quiz/answers.data';
import { findAttempt } from '@/features/quiz/data';
import { createOwnItem, listOwnItems, retireOwnItem } from '@/features/quiz/own-items/data';
import { goodDrafts } from '@/features/quiz/own-items/drafts.fixture';
import { revised } from '@/features/quiz/own-items/own-content';
import { newOptionId, type OwnItemId } from '@/features/quiz/own-items/own-item-id';
import { type ReaderId, readerKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { onBothDatabases } from '@/test/database';
import { copyClass, createClass, getClass } from '../data';
import { chooseItems, listChosenItems, listFirstAnswers } from './data';
import { listReports } from './reports';

const now = new Date('2026-11-21T10:00:00Z');
const [ruth, noah] = ['ruth', 'noah'] as InstructorId[] as [InstructorId, InstructorId];

onBothDatabases('the questions of a class', () => {
  let id: string;
  let code: string;
  let question: OwnItemId;
  beforeEach(async () => {
    const db = await database();
    for (const name of [ruth, noah])
      await db.instructor.create({ data: { id: name, name, email: `${name}@x.invalid` } });
    ({ id, code } = await createClass(ruth, { title: '10b', zone: 'Asia/Baku' }, now));
    const made = revised(goodDrafts.one, null, newOptionId);
    if ('problem' in made) throw new Error(made.problem.code);
    question = await createOwnItem(ruth, made.content, now);
  });
  const mine = () => getClass(ruth, id);
  const choose = async (items: readonly string[]) => chooseItems(await mine(), items, await listOwnItems(ruth));
  const attemptOf = async (name: string) => {
    const reader = newId() as ReaderId;
    await joinClass(reader, id, { name, returnCode: newReturnCode() }, now);
    const pupil = await findPupil(reader, code, now);
    if (!pupil) throw new Error('no pupil');
    const attempt = await findAttempt(readerKey(reader), await startClassAttempt(pupil, reader, now));
    if (!attempt) throw new Error('no attempt');
    return attempt;
  };

  it('are none of its own at first; those chosen are asked, whatever its scope says', async () => {
    expect(await listChosenItems(id)).toEqual([]);
    await choose([question, 'raid-reason', 'crash-place', 'crash-place']);
    expect(await listChosenItems(id)).toEqual(['crash-place', 'raid-reason', question]);
    const { items, own } = await attemptOf('Ayla');
    expect([...items].sort()).toEqual(['crash-place', question, 'raid-reason'].sort());
    expect(own.get(question)?.words.prompt).toBe(goodDrafts.one.prompt);
    await choose([]);
    expect(await listChosenItems(id)).toEqual([]);
  });

  it('are items that can be asked: none unknown, none of somebody else’s, none retired', async () => {
    const made = revised(goodDrafts.number, null, newOptionId);
    if ('problem' in made) throw new Error(made.problem.code);
    const theirs = await createOwnItem(noah, made.content, now);
    for (const items of [['no-such-item'], [theirs], ['crash-place', '']])
      await expect(choose(items)).rejects.toMatchObject({ status: 422, code: 'unknown-item' });
    await choose([question, 'crash-place']);
    await retireOwnItem(ruth, question, true);
    expect(await listChosenItems(id)).toEqual(['crash-place']);
    await expect(choose([question])).rejects.toMatchObject({ status: 422 });
  });

  it('come along when the class is copied, and go when it is deleted', async () => {
    await choose([question, 'crash-place']);
    const copy = await copyClass(ruth, await mine(), '10b again', now);
    expect(await listChosenItems(copy.id)).toEqual(['crash-place', question]);
  });

  it('are reported on from first answers of pupils, not of who only tries the class, and without the class in the others', async () => {
    await choose(['crash-place', 'raid-reason']);
    for (const [index, name] of ['Ayla', 'Ben', 'Cem', 'Dana', 'Emil', 'Trial'].entries()) {
      const attempt = await attemptOf(name);
      await recordAnswer(attempt, 'crash-place', ['aktau'], { score: index % 2, max: 1 }, 'sure', now);
    }
    await (await database()).pupil.updateMany({ where: { name: 'Trial' }, data: { isTrial: true } });
    const answers = (await listFirstAnswers(await mine())).get('crash-place');
    expect(answers).toHaveLength(5);
    const [report] = await listReports(await mine(), 'en');
    expect([report?.id, report?.figures.n, report?.figures.facility, report?.sureAndWrong]).toEqual([
      'crash-place',
      5,
      0.4,
      3,
    ]);
    expect(report?.world).toEqual({ n: 1, facility: 1 });
  });
});
