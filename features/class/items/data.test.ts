import { beforeEach, expect, it } from 'vitest';
import { checks } from '@/content/facts/checks';
import { type ItemId, items } from '@/content/facts/items';
import type { InstructorId } from '@/features/accounts/instructor';
import { startClassAttempt } from '@/features/pupil/attempts.data';
import { findPupil } from '@/features/pupil/data';
import { joinClass } from '@/features/pupil/join.data';
import { newReturnCode } from '@/features/pupil/return-code';
import { recordAnswer } from '@/features/quiz/answers.data';
import { listItemIds } from '@/features/quiz/bank';
import { findAttempt } from '@/features/quiz/data';
import { createOwnItem, listOwnItems, retireOwnItem } from '@/features/quiz/own-items/data';
import { goodDrafts } from '@/features/quiz/own-items/drafts.fixture';
import { revised } from '@/features/quiz/own-items/own-content';
import { newOptionId, type OwnItemId } from '@/features/quiz/own-items/own-item-id';
import { type ReaderId, readerKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { onBothDatabases } from '@/test/database';
import { copyClass, createClass } from '../creating.data';
import { getClass } from '../data';
import { getAskPlan } from './ask-plan.data';
import { askOwnItem, type Choice, chooseItems, getChosenItems, listFirstAnswers } from './data';
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
  const choose = async (may: readonly string[], more: Partial<Choice> = {}) =>
    chooseItems(await mine(), { may, always: [], perPart: {}, hasChecks: false, ...more }, await listOwnItems(ruth));
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id: one }) => one);
  const listMay = async (classId: string) => idsOf((await getChosenItems(classId)).may);
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
    expect(await listMay(id)).toEqual([]);
    await choose([question, 'raid-reason', 'crash-place', 'crash-place']);
    expect(await listMay(id)).toEqual(['crash-place', 'raid-reason', question]);
    const { items, own } = await attemptOf('Ayla');
    expect([...items].sort()).toEqual(['crash-place', question, 'raid-reason'].sort());
    expect(own.get(question)?.words.prompt).toBe(goodDrafts.one.prompt);
    await choose([]);
    expect(await listMay(id)).toEqual([]);
  });

  it('are items that can be asked: none unknown, none of somebody else’s, none retired', async () => {
    const made = revised(goodDrafts.number, null, newOptionId);
    if ('problem' in made) throw new Error(made.problem.code);
    const theirs = await createOwnItem(noah, made.content, now);
    for (const items of [['no-such-item'], [theirs], ['crash-place', '']])
      await expect(choose(items)).rejects.toMatchObject({ status: 422, code: 'unknown-item' });
    await choose([question, 'crash-place']);
    await retireOwnItem(ruth, question, true);
    expect(await listMay(id)).toEqual(['crash-place']);
    await expect(choose([question])).rejects.toMatchObject({ status: 422 });
  });

  it('are for everybody or drawn, with as many others as the settings say; a class of none is drawn by its settings', async () => {
    const db = await database();
    await db.class.update({ where: { id }, data: { length: 4, kinds: 'one number', attempts: 3 } });
    await choose([], { always: [question] });
    const first = await attemptOf('Ayla');
    expect(first.items).toHaveLength(4);
    expect(first.items).toContain(question);
    for (const item of first.items)
      if (item !== question) expect(['one', 'number']).toContain(items[item as ItemId].kind);
    // More for everybody than an attempt has: all of them, and nothing is drawn.
    const five = ['crash-place', 'raid-reason', 'parade-read-as', 'protest-when', 'ambassador-why'];
    await choose(['pressure-why'], { always: five });
    expect([...(await attemptOf('Ben')).items].sort()).toEqual([...five].sort());
    // Ticked for both: once, and for everybody.
    await choose(['crash-place', 'raid-reason'], { always: ['crash-place'] });
    expect(await getAskPlan(await mine())).toMatchObject({
      always: [{ id: 'crash-place', part: 'flight' }],
      pool: [{ id: 'raid-reason', part: 'yekaterinburg' }],
    });
    expect([...(await attemptOf('Cem')).items].sort()).toEqual(['crash-place', 'raid-reason']);
  });

  it('may be a number of each chapter, own questions by the chapter of their claim', async () => {
    const db = await database();
    await db.class.update({ where: { id }, data: { length: 3, scope: 'parade' } });
    await choose([], { always: [question], perPart: { flight: 2, since: 1, parade: 99 } });
    const parts = async (name: string) => {
      const { items: asked } = await attemptOf(name);
      const part = (item: string) => (item === question ? 'own' : items[item as ItemId].chapter);
      return asked.map(part).sort();
    };
    const parade = listItemIds('parade').length - checks.parade.length;
    expect(await parts('Ayla')).toEqual(['flight', 'flight', 'own', ...Array(parade).fill('parade'), 'since']);
    // What is ticked is what is drawn from, here too.
    await choose([question, 'crash-place', 'raid-reason'], { perPart: { flight: 5 } });
    expect(await parts('Ben')).toEqual(['flight', 'own']);
    expect((await mine()).perPart).toEqual({ flight: 5 });
  });

  it('leave out what was explained at the ends of chapters, unless the class wants it or has no others', async () => {
    const all = Object.values(checks).flat() as string[];
    const drawnOf = async () => idsOf((await getAskPlan(await mine())).pool);
    expect((await drawnOf()).filter((one) => all.includes(one))).toEqual([]);
    await choose([], { hasChecks: true });
    expect((await drawnOf()).filter((one) => all.includes(one))).toHaveLength(18);
    await choose(['crash-place', 'raid-reason']);
    expect(await drawnOf()).toEqual(['crash-place', 'raid-reason']);
    const db = await database();
    await choose([]);
    // Of one choice, this chapter has only those two.
    await db.class.update({ where: { id }, data: { scope: 'parade', kinds: 'one' } });
    expect((await drawnOf()).sort()).toEqual([...checks.parade].sort());
  });

  it('take a new question in, once for a form that comes twice, and leave what is ticked', async () => {
    await choose(['crash-place']);
    await Promise.all([1, 2].map(async () => askOwnItem(await mine(), question, true)));
    const { always, may } = await getChosenItems(id);
    expect([idsOf(always), idsOf(may)]).toEqual([[question], ['crash-place']]);
  });

  it('come along when the class is copied, and go when it is deleted', async () => {
    await choose(['crash-place'], { always: [question], perPart: { flight: 2 }, hasChecks: true });
    const copy = await copyClass(ruth, await mine(), '10b again', now);
    const { always, may } = await getChosenItems(copy.id);
    expect([idsOf(always), idsOf(may)]).toEqual([[question], ['crash-place']]);
    expect(await getClass(ruth, copy.id)).toMatchObject({ perPart: { flight: 2 }, hasChecks: true });
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
