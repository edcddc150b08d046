import { expect, it } from 'vitest';
import type { ItemId } from '@/content/facts/items';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { makeClass } from '@/test/class';
import { onBothDatabases } from '@/test/database';
import { type ClassRow, classOf } from '../class/class';
import type { OwnClass } from '../class/own-class';
import { getLesson } from './data';
import { describeVotes } from './votes';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 10, minute));

async function makeOwn(code: string): Promise<OwnClass> {
  return classOf((await makeClass({ code })) as ClassRow) as OwnClass;
}

/** Somebody in a class with attempts, each a list of answers to items. */
async function addPupil(
  own: OwnClass,
  name: string,
  attempts: readonly (readonly [item: ItemId, given: string, score: number])[][],
  more: { isTrial?: boolean; joinedAt?: Date | null; read?: string[] } = {},
) {
  const db = await database();
  const { isTrial = false, joinedAt = at(0), read = [] } = more;
  const reader = `reader of ${name} in ${own.id}`;
  const id = newId();
  await db.pupil.create({ data: { id, classId: own.id, name, nameKey: name, isTrial, joinedAt, reader } });
  for (const chapter of read) await db.readChapter.create({ data: { reader, chapter } });
  for (const [index, answers] of attempts.entries()) {
    const attemptId = newId();
    await db.attempt.create({
      data: {
        ...{ id: attemptId, reader, pupilId: id, scope: 'all', seed: 's', feedback: 'at-once' },
        ...{
          items: answers.map(([item]) => item).join(' '),
          startedAt: at(index),
          finishedAt: index === 0 ? at(9) : null,
        },
      },
    });
    for (const [item, given, score] of answers)
      await db.answer.create({
        data: { attemptId, item, given: JSON.stringify([given]), score, max: 1, answeredAt: at(10 + index) },
      });
  }
}

onBothDatabases('the lesson of a class', () => {
  it('counts who is here and what is read, without who only tries it and without other classes', async () => {
    const [own, other] = [await makeOwn('AAAAAA'), await makeOwn('BBBBBB')];
    await addPupil(own, 'Ayla', [[['crash-place', 'aktau', 1]]], { read: ['before', 'flight', 'parade'] });
    await addPupil(own, 'Murad', [], { read: ['before'] });
    await addPupil(own, 'Nigar', [], { joinedAt: null });
    await addPupil(own, 'Ms Rahimova', [[['crash-place', 'baku', 0]]], { isTrial: true, read: ['before'] });
    await addPupil(other, 'Tural', [[['crash-place', 'baku', 0]]], { read: ['before'] });
    const { items, ...counts } = await getLesson(own);
    expect(counts).toEqual({
      ...{ pupils: 3, joined: 2, listed: 0, listedHere: 0, answering: 1, finished: 1 },
      // Only what the class is asked to read.
      read: [
        { chapter: 'before', n: 2, of: 2 },
        { chapter: 'flight', n: 1, of: 2 },
      ],
    });
    expect(items).toEqual([{ id: 'crash-place', n: 1, share: 1, given: [{ given: ['aktau'], n: 1 }] }]);
  });

  it('counts the first answer of a pupil to an item, and no later one', async () => {
    const own = await makeOwn('AAAAAA');
    await addPupil(own, 'Ayla', [[['crash-place', 'baku', 0]], [['crash-place', 'aktau', 1]]]);
    await addPupil(own, 'Murad', [[['crash-place', 'aktau', 1]]]);
    expect((await getLesson(own)).items).toEqual([
      {
        ...{ id: 'crash-place', n: 2, share: 0.5 },
        given: [
          { given: ['aktau'], n: 1 },
          { given: ['baku'], n: 1 },
        ],
      },
    ]);
  });

  it('is empty where nobody is', async () => {
    expect(await getLesson(await makeOwn('AAAAAA'))).toMatchObject({ pupils: 0, joined: 0, items: [] });
  });

  it('shows of votes only what moves on in steps: the second vote changes nothing, the fifth does', async () => {
    const own = await makeOwn('AAAAAA');
    const db = await database();
    const seen: string[] = [];
    for (let voter = 1; voter <= 6; voter += 1) {
      seen.push(await describeVotes(own.id));
      const vote = { phase: 'before', stance: 'lost', peeked: false };
      await db.vote.create({ data: { voter: `voter ${voter}`, ...vote, class: own.id } });
    }
    seen.push(await describeVotes(own.id));
    expect(new Set(seen).size).toBe(2);
    expect(seen.indexOf(seen.at(-1) ?? '')).toBe(5);
  });
});
