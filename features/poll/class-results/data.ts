import 'server-only';
import { chapterSlugs } from '@/content/facts/chapters';
import { moves, type Phase, stances } from '@/content/facts/poll';
import { addInKeyOrder, emptyLog, lockRows } from '@/features/readers/storage-order.data';
import { type Database, database } from '@/lib/db/client';
import { releaseVotesOfClass } from '../blocks.data';
import { Differences } from '../counting';
import { replaceRelease } from '../publication.data';
import { addToTallies } from '../tallies.data';
import type { Day } from '../tally';
import {
  type ClassCounted,
  type ClassRelease,
  type ClassTables,
  canBeRevealed,
  classTablesOf,
  nextClassRelease,
} from './class-tables';

/** The poll of a class. */
export type ClassPoll = {
  /** Whether five votes of one phase are in: only then is there anything to reveal. */
  canBeRevealed: boolean;
  /** Null until the poll is on and revealed and five votes of one phase are in. */
  result: (ClassTables & { movedOn: Day }) | null;
};

const releaseName = (classId: string) => `class ${classId}`;

/**
 * The poll of a class, fit to be shown to its instructors, and to its pupils when it is revealed. The caller has made
 * sure that whoever asks may see this class.
 * @param today in UTC, `YYYY-MM-DD`: the day that a result moving on now is dated
 */
export async function getClassPoll(classId: string, today: Day): Promise<ClassPoll> {
  const db = await database();
  const [settings, counted, last] = await Promise.all([
    db.class.findUnique({ where: { id: classId }, select: { hasPoll: true, isRevealed: true } }),
    count(db, classId),
    db.release.findUnique({ where: { name: releaseName(classId) } }),
  ]);
  const isEnough = canBeRevealed(counted);
  if (!settings?.hasPoll || !settings.isRevealed) return { canBeRevealed: isEnough, result: null };
  const next = nextClassRelease(
    counted,
    last && ({ counted: JSON.parse(last.counted), shown: JSON.parse(last.shown) } as ClassRelease),
  );
  const standing = next
    ? await replaceRelease(db, last, {
        name: releaseName(classId),
        day: today,
        counted: JSON.stringify(next.counted),
        shown: JSON.stringify(next.shown),
      })
    : last;
  return {
    canBeRevealed: isEnough,
    result: standing && { ...classTablesOf(JSON.parse(standing.shown)), movedOn: standing.day },
  };
}

/** Counts the rows of a class: there are at most some hundred. Votes cast after looking are in none of its numbers. */
async function count(db: Database, classId: string): Promise<ClassCounted> {
  const [votes, shifts, taps] = await Promise.all([
    db.vote.groupBy({ by: ['phase', 'stance'], where: { class: classId, peeked: false }, _count: { _all: true } }),
    db.$queryRaw<{ from: string; to: string; n: number | bigint }[]>`
      SELECT b."stance" AS "from", a."stance" AS "to", COUNT(*) AS "n"
      FROM "Vote" b JOIN "Vote" a ON a."voter" = b."voter" AND a."phase" = 'after'
      WHERE b."phase" = 'before' AND b."class" = ${classId} AND a."class" = ${classId}
        AND NOT a."peeked" AND NOT b."peeked"
      GROUP BY b."stance", a."stance"`,
    db.move.groupBy({ by: ['chapter', 'move'], where: { class: classId }, _count: { _all: true } }),
  ]);
  const inPhase = (phase: Phase) =>
    stances.map((stance) => votes.find((row) => row.phase === phase && row.stance === stance)?._count._all ?? 0);
  return {
    before: inPhase('before'),
    after: inPhase('after'),
    shifts: stances.map((from) =>
      stances.map((to) => Number(shifts.find((row) => row.from === from && row.to === to)?.n ?? 0)),
    ),
    path: chapterSlugs.map((chapter) =>
      moves.map((move) => taps.find((row) => row.chapter === chapter && row.move === move)?._count._all ?? 0),
    ),
  };
}

/**
 * Takes a class that is deleted out of the votes and taps cast in it: they are nobody's by name, and no longer any class's.
 * What of its votes has joined the public numbers stays there; what was still waiting is dropped.
 */
export async function forgetClassVotes(classId: string): Promise<void> {
  const db = await database();
  const ofClass = { where: { class: classId }, data: { class: null, fresh: true } };
  await db.$transaction(async (transaction) => {
    await lockRows(transaction, 'Vote');
    const differences = new Differences();
    await releaseVotesOfClass(transaction, classId, differences);
    await transaction.vote.updateMany(ofClass);
    await addInKeyOrder(transaction, 'Vote', [], [null]);
    await transaction.release.deleteMany({ where: { name: releaseName(classId) } });
    await addToTallies(transaction, differences);
  }, patience);
  await db.$transaction(async (transaction) => {
    await lockRows(transaction, 'Move');
    await transaction.move.updateMany(ofClass);
    await addInKeyOrder(transaction, 'Move', [], [null]);
  }, patience);
  await emptyLog(db);
}

const patience = { maxWait: 20_000, timeout: 20_000 };
