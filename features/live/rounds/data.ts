import 'server-only';
import { isItemId } from '@/features/quiz/bank';
import { isOwnItemId } from '@/features/quiz/own-items/own-item-id';
import { dayMs } from '@/lib/day';
import { database, isDuplicate } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { newId } from '@/lib/ids';
import { Refusal } from '@/lib/web/refusal';
import type { OwnClass } from '../../class/own-class';
import { isVoteItem, type Round, type RoundState } from './round';

type Row = { id: string; item: string; state: string };

/** The round of a row; null for a question that a later version no longer has. */
export const roundOf = ({ id, item, state }: Row): Round | null =>
  isItemId(item) || isOwnItemId(item) || isVoteItem(item) ? ({ id, item, state: state as RoundState } as Round) : null;

/** The question that a class is asked at the moment; null when there is none. */
export async function findRound(classId: string): Promise<Round | null> {
  const db = await database();
  const row = await db.liveRound.findUnique({ where: { currentOf: classId } });
  return row && roundOf(row);
}

/** How many pupils have come into a class. */
export async function countPupilsHere(own: OwnClass): Promise<number> {
  const db = await database();
  return db.pupil.count({ where: { classId: own.id, isTrial: false, joinedAt: { not: null } } });
}

/**
 * Asks a class a question, on all devices. The same question asked twice is asked once.
 * @returns the id of the round
 * @throws {Refusal} 409 when the class is being asked another one
 */
export async function pushRound(own: OwnClass, item: Round['item'], now: Date): Promise<string> {
  const db = await database();
  const id = newId();
  try {
    await db.liveRound.create({
      data: { id, classId: own.id, item, state: 'open', currentOf: own.id, startedAt: now },
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return roundAsking(own, item, 'live-question-there');
  }
  await goOn(own);
  publish(own.id, 'live');
  return id;
}

/**
 * Asks the next question in place of the one that the page showed.
 * @param shown the round on the page that sent this: somebody else may have gone on since
 * @throws {Refusal} 409 when the class is being asked another one by now
 */
export async function nextRound(own: OwnClass, shown: string, item: Round['item'], now: Date): Promise<string> {
  const db = await database();
  const data = { id: newId(), classId: own.id, item, state: 'open', currentOf: own.id, startedAt: now };
  try {
    const isDone = await db.$transaction(async (transaction) => {
      const ended = await transaction.liveRound.updateMany({
        where: { id: shown, currentOf: own.id },
        data: { currentOf: null, state: 'closed' },
      });
      if (ended.count === 1) await transaction.liveRound.create({ data });
      return ended.count === 1;
    });
    if (!isDone) return roundAsking(own, item, 'live-moved-on');
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return roundAsking(own, item, 'live-moved-on');
  }
  await goOn(own);
  publish(own.id, 'live');
  return data.id;
}

/** The round that asks this already, as after a form that was sent twice. @throws {Refusal} 409 when there is none */
async function roundAsking(own: OwnClass, item: Round['item'], code: string): Promise<string> {
  const round = await findRound(own.id);
  if (round?.item !== item) throw new Refusal(409, code, 'item');
  return round.id;
}

/**
 * Closes a round, so that nobody can answer any more, or shows what was right. Never back: what is shown stays shown.
 * @param shown the round on the page that sent this
 * @throws {Refusal} 409 when the class is being asked another question by now, or none
 */
export async function moveRound(own: OwnClass, shown: string, to: 'closed' | 'shown'): Promise<void> {
  const db = await database();
  const from = to === 'closed' ? ['open'] : ['open', 'closed'];
  const { count } = await db.liveRound.updateMany({
    where: { id: shown, currentOf: own.id, state: { in: from } },
    data: { state: to },
  });
  if (count === 1) return publish(own.id, 'live');
  const round = await findRound(own.id);
  if (round?.id !== shown) throw new Refusal(409, 'live-moved-on', 'round');
}

/** Asks all pupils of a class to stop and look up, or to go on. */
export async function setPaused(own: OwnClass, pausedAt: Date | null): Promise<void> {
  const db = await database();
  await db.class.updateMany({ where: { id: own.id }, data: { pausedAt } });
  publish(own.id, 'pause');
}

/** A question ends a pause: it is what the pupils are to do now. */
async function goOn(own: OwnClass): Promise<void> {
  if (own.pausedAt) await setPaused(own, null);
}

/** Ends a lesson: its questions are over, and its answers are deleted. */
export async function endLesson(own: OwnClass): Promise<void> {
  const db = await database();
  await db.$transaction([
    db.liveRound.deleteMany({ where: { classId: own.id } }),
    db.class.updateMany({ where: { id: own.id }, data: { pausedAt: null } }),
  ]);
  publish(own.id, 'live');
}

/** Deletes the rounds that nobody has ended within a day, with their answers. @returns how many */
export async function sweepRounds(now: Date): Promise<number> {
  const db = await database();
  const { count } = await db.liveRound.deleteMany({ where: { startedAt: { lt: new Date(now.getTime() - dayMs) } } });
  return count;
}
