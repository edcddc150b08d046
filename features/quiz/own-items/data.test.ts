import { beforeEach, expect, it } from 'vitest';
import type { InstructorId } from '@/features/accounts/instructor';
import type { ReaderKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { recordAnswer } from '../answers.data';
import type { Attempt } from '../attempt';
import { findAttempt, startAttempt } from '../data';
import { getItemStatistics } from '../statistics/data';
import { correctOwnItem, createOwnItem, findOwnItem, getOwnItems, listOwnItems, retireOwnItem } from './data';
import type { Draft } from './draft';
import { goodDrafts } from './drafts.fixture';
import { draftOf, optionsOf, revised } from './own-content';
import { isOwnItemId, newOwnItemId, type OwnItemId } from './own-item-id';

const now = new Date('2026-11-21T10:00:00Z');
const [ruth, noah] = ['ruth', 'noah'] as InstructorId[] as [InstructorId, InstructorId];
let ids = 0;
const fresh = () => `o${++ids}`;
const contentOf = (draft: Draft, earlier: Parameters<typeof revised>[1] = null) => {
  const made = revised(draft, earlier, fresh);
  if ('problem' in made) throw new Error(made.problem.code);
  return made.content;
};

onBothDatabases('own questions', () => {
  let id: OwnItemId;
  beforeEach(async () => {
    const db = await database();
    for (const name of [ruth, noah])
      await db.instructor.create({ data: { id: name, name, email: `${name}@x.invalid` } });
    id = await createOwnItem(ruth, contentOf(goodDrafts.one), now);
  });

  const mine = async () => {
    const item = await findOwnItem(ruth, id);
    if (!item) throw new Error('gone');
    return item;
  };
  /** Changes the question as its form would. */
  const change = async (more: Partial<Draft>, version?: number) => {
    const { content, version: current } = await mine();
    await correctOwnItem(ruth, id, contentOf({ ...draftOf(content), ...more }, content), version ?? current);
  };
  const optionIds = async () => optionsOf((await mine()).content).map(({ id: option }) => option);
  const attemptOf = async (reader: string): Promise<Attempt> => {
    const from = [id, 'crash-place', 'raid-reason'] as const;
    const attempt = await startAttempt(
      reader as ReaderKey,
      { scope: 'all', length: 'all', feedback: 'at-once', from },
      now,
    );
    const found = await findAttempt(reader as ReaderKey, attempt);
    if (!found) throw new Error('gone');
    return found;
  };
  const answer = (attempt: Attempt, option: string, score = 0) =>
    recordAnswer(attempt, id, [option], { score, max: 1 }, null, now);
  const scoreOf = async (reader: string) => {
    const db = await database();
    return db.answer.findFirst({ where: { item: id, attempt: { reader } }, select: { given: true, score: true } });
  };

  it('stay with whoever wrote them', async () => {
    expect(isOwnItemId(id)).toBe(true);
    expect(await findOwnItem(noah, id)).toBeNull();
    expect(await findOwnItem(ruth, newOwnItemId())).toBeNull();
    expect(await listOwnItems(noah)).toEqual([]);
    const { content } = await mine();
    await expect(correctOwnItem(noah, id, content, 0)).rejects.toMatchObject({ status: 404 });
    await expect(retireOwnItem(noah, id, true)).rejects.toMatchObject({ status: 404 });
  });

  it('are one question when a form comes twice', async () => {
    const again = newOwnItemId();
    await Promise.all([1, 2, 3].map(() => createOwnItem(ruth, contentOf(goodDrafts.number), now, again)));
    expect(await listOwnItems(ruth)).toHaveLength(2);
  });

  it('travel with an attempt, beside those of the bank, and are scored by their own key', async () => {
    const [right = '', wrong = ''] = await optionIds();
    const attempt = await attemptOf('a');
    expect([...attempt.items].sort()).toEqual([id, 'crash-place', 'raid-reason'].sort());
    expect(attempt.own.get(id)?.words.prompt).toBe(goodDrafts.one.prompt);
    await answer(attempt, right);
    await answer(await attemptOf('b'), wrong, 1);
    // What a caller believes an answer to be worth does not count: the key at that moment does.
    expect((await scoreOf('a'))?.score).toBe(1);
    expect((await scoreOf('b'))?.score).toBe(0);
  });

  it('give answers their points anew when the key is corrected, and leave the answers as they were given', async () => {
    const [first = '', second = ''] = await optionIds();
    await answer(await attemptOf('a'), first);
    await answer(await attemptOf('b'), second);
    await change({ right: ['2'] });
    expect(await scoreOf('a')).toEqual({ given: JSON.stringify([first]), score: 0 });
    expect(await scoreOf('b')).toEqual({ given: JSON.stringify([second]), score: 1 });
    expect((await mine()).version).toBe(1);
  });

  it('keep the meaning of an answer when its option is reworded', async () => {
    const [first = ''] = await optionIds();
    await answer(await attemptOf('a'), first);
    await change({ options: ['In Aktau itself', 'Near Grozny', 'Near Baku'] });
    expect(await optionIds()).toContain(first);
    expect((await scoreOf('a'))?.score).toBe(1);
  });

  it('keep kind and options once they are answered; before, everything may change', async () => {
    const four = {
      options: ['Near Aktau', 'Near Grozny', 'Near Baku', 'Near Moscow'],
      explanations: ['One.', 'Two.', 'Three.', 'Four.'],
    };
    await change(four);
    await change(goodDrafts.several);
    await change(goodDrafts.one);
    const [first = ''] = await optionIds();
    await answer(await attemptOf('a'), first);
    for (const more of [four, goodDrafts.several])
      await expect(change(more)).rejects.toMatchObject({ status: 409, code: 'item-answered' });
    expect((await mine()).content.fact.kind).toBe('one');
  });

  it('do not lose what one browser saved when another saves what it loaded before', async () => {
    await change({ prompt: 'Where was it?' });
    await expect(change({ prompt: 'Where is it?' }, 0)).rejects.toMatchObject({
      status: 409,
      code: 'question-edited',
    });
    expect((await mine()).content.words.prompt).toBe('Where was it?');
  });

  it('refuse an answer to an option that has gone while it was being given', async () => {
    const attempt = await attemptOf('a');
    const [, , last = ''] = await optionIds();
    await change({
      options: ['Near Aktau', 'Near Grozny', 'Near Moscow', 'Near Kyiv'],
      explanations: ['1 x.', '2 x.', '3 x.', '4 x.'],
    });
    expect(await optionIds()).toContain(last);
    await change(goodDrafts.number);
    await expect(answer(attempt, last)).rejects.toMatchObject({ status: 409, code: 'question-edited' });
  });

  it('hold the points of the last key whatever pupils and instructor do at the same time', async () => {
    const [first = '', second = ''] = await optionIds();
    const attempts = await Promise.all(Array.from({ length: 12 }, (_, n) => attemptOf(`reader ${n}`)));
    await Promise.all([
      ...attempts.map((attempt, n) => answer(attempt, n % 2 === 0 ? first : second)),
      change({ right: ['2'] }),
    ]);
    const db = await database();
    const answers = await db.answer.findMany({ where: { item: id } });
    expect(answers).toHaveLength(12);
    for (const { given, score } of answers) expect(score, given).toBe(JSON.parse(given)[0] === second ? 1 : 0);
  });

  it('are counted in no statistics of the site, neither themselves nor as the rest of an attempt', async () => {
    const [right = ''] = await optionIds();
    const attempt = await attemptOf('a');
    await answer(attempt, right);
    await recordAnswer(attempt, 'crash-place', ['aktau'], { score: 1, max: 1 }, null, now);
    await recordAnswer(attempt, 'raid-reason', ['x'], { score: 0, max: 1 }, null, now);
    const sums = (await getItemStatistics(['crash-place'])).get('crash-place')?.sums;
    expect(sums).toMatchObject({ n: 1, finished: 1, rest: 0 });
    const db = await database();
    expect(await db.itemSum.findMany({ where: { item: id } })).toEqual([]);
    expect(await db.choiceSum.findMany({ where: { item: id } })).toEqual([]);
    const [only] = await db.attempt.findMany();
    expect(only?.finishedAt).toEqual(now);
  });

  it('are retired, not deleted, and stay when their author goes', async () => {
    await retireOwnItem(ruth, id, true);
    expect((await listOwnItems(ruth)).map(({ isRetired }) => isRetired)).toEqual([true]);
    const db = await database();
    await db.instructor.delete({ where: { id: ruth } });
    expect((await getOwnItems([id])).get(id)?.content.words.prompt).toBe(goodDrafts.one.prompt);
  });
});
