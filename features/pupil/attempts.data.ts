import 'server-only';
import { chapterSlugs } from '@/content/facts/chapters';
import { type ReaderId, readerKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { newId } from '@/lib/ids';
import { Refusal } from '@/lib/web/refusal';
import { draw } from '../class/items/ask-plan';
import { getAskPlan } from '../class/items/ask-plan.data';
import { patience } from './join.data';
import type { Pupil } from './pupil';
import { type Work, whyNoAttempt } from './work';

/** What a pupil has done for their class. */
export async function getWork(pupil: Pupil, reader: ReaderId): Promise<Work> {
  const db = await database();
  const [read, attempts] = await Promise.all([
    db.readChapter.findMany({ where: { reader: readerKey(reader) }, select: { chapter: true } }),
    db.attempt.findMany({
      where: { pupilId: pupil.id },
      orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
      include: { answers: { select: { score: true, max: true } } },
    }),
  ]);
  return {
    read: chapterSlugs.filter((slug) => read.some(({ chapter }) => chapter === slug)),
    attempts: attempts.map(({ id, items: list, finishedAt, answers }) => {
      const items = list.split(' ').length;
      // What is not answered counts as a point that was not got.
      const nothing = { score: 0, max: Math.max(0, items - answers.length) };
      return {
        ...{ id, items, answered: answers.length, isFinished: finishedAt !== null },
        points: answers.reduce((sum, { score, max }) => ({ score: sum.score + score, max: sum.max + max }), nothing),
      };
    }),
  };
}

/**
 * Begins an attempt for the class, by the class's own settings; while one is open there is no other, so that two tabs
 * begin one. Items that this pupil has not been asked come first.
 * @returns the attempt's id
 * @throws {Refusal} 409 `class-closed`, `past-due` or `no-attempt-left`
 */
export async function startClassAttempt(pupil: Pupil, reader: ReaderId, now: Date): Promise<string> {
  const db = await database();
  const attempt = await db.$transaction(async (transaction) => {
    // Takes the pupil's row: starts at the same time come one after the other, and each counts those before.
    const held = await transaction.$executeRaw`UPDATE "Pupil" SET "name" = "name" WHERE "id" = ${pupil.id}`;
    if (held === 0) throw new Refusal(404, 'not-found');
    const earlier = await transaction.attempt.findMany({
      where: { pupilId: pupil.id },
      select: { id: true, items: true, finishedAt: true },
    });
    const open = earlier.find(({ finishedAt }) => finishedAt === null);
    if (open) return open.id;
    const reason = whyNoAttempt(pupil, earlier.length, now);
    if (reason) throw new Refusal(409, reason);
    const [id, seed] = [newId(), newId()];
    const plan = await getAskPlan(pupil.class, transaction);
    const before = earlier.flatMap((one) => one.items.split(' '));
    const items = draw(plan, before, seed);
    if (items.length === 0) throw new Refusal(409, 'no-items');
    await transaction.attempt.create({
      data: {
        id,
        reader: readerKey(reader),
        scope: pupil.class.scope,
        items: items.join(' '),
        seed,
        feedback: 'at-once',
        startedAt: now,
        pupilId: pupil.id,
      },
    });
    return id;
  }, patience);
  publish(pupil.class.id, 'pupil');
  return attempt;
}
