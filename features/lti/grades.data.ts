import 'server-only';
import { type ClassRow, classOf } from '@/features/class/class';
import { listProgress } from '@/features/class/overview/data';
import { bestAttempt } from '@/features/class/overview/overview';
import type { OwnClass } from '@/features/class/own-class';
import { dueOf, isHeld } from '@/features/quiz/class-work';
import { database, isDuplicate } from '@/lib/db/client';
import { afterTry, nextWritten } from './grade-retries';
import { isOnLoopback, type Platform } from './platform';
import { type Delivery, sendScore } from './send-score';

/**
 * Writes down which grades the platforms should have by now, where that is not what they were sent: the best attempt that
 * was handed in, once its points may be told. Whatever has changed it (an answer, a due time, a corrected question, two
 * pupils who were merged), it is found here, so nothing else has to think of it.
 */
export async function collectGrades(now: Date): Promise<void> {
  const db = await database();
  const links = await db.ltiLink.findMany({
    where: { lineItemUrl: { not: null }, class: { expiresAt: { gt: now } }, platform: { isPaused: false } },
    include: { class: true },
  });
  for (const link of links) await collectOf(link, now);
}

async function collectOf(
  { id: linkId, platformId, class: row }: { id: string; platformId: string; class: ClassRow },
  now: Date,
): Promise<void> {
  const db = await database();
  // The site itself asks, for the platform of the class's own teacher.
  const ofClass = classOf(row) as OwnClass;
  const [pupils, subjects, known] = await Promise.all([
    listProgress(ofClass, now),
    db.ltiPupil.findMany({ where: { classId: ofClass.id, platformId }, select: { sub: true, pupilId: true } }),
    db.ltiGrade.findMany({ where: { linkId } }),
  ]);
  const pupilOf = new Map(pupils.map((pupil) => [pupil.id, pupil]));
  const gradeOf = new Map(known.map((grade) => [grade.sub, grade]));
  const fresh: { linkId: string; sub: string; score: number; max: number }[] = [];
  for (const { sub, pupilId } of subjects) {
    const pupil = pupilOf.get(pupilId);
    const best = pupil && bestAttempt(pupil);
    if (!pupil || !best || best.max === 0) continue;
    const due = dueOf(ofClass.due, pupil.due);
    if (isHeld({ isToldAfterDue: ofClass.feedback === 'after-due', due, isClosed: ofClass.isClosed }, now)) continue;
    const [score, max] = [Math.round(best.score * 100) / 100, best.max];
    const grade = gradeOf.get(sub);
    if (!grade) fresh.push({ linkId, sub, score, max });
    else if (grade.score !== score || grade.max !== max)
      await db.ltiGrade.updateMany({
        where: { linkId, sub, version: grade.version },
        data: { score, max, version: { increment: 1 }, state: 'waiting', tries: 0, nextAt: laterOf(grade, now) },
      });
  }
  if (fresh.length > 0)
    await db.ltiGrade
      .createMany({ data: fresh.map((one) => ({ ...one, version: 0, state: 'waiting', tries: 0, nextAt: now })) })
      // Another server has just written some of them down: the rest is found in the next round.
      .catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
}

/** A grade that is being sent at the moment is waited for: two of one pupil are never on their way at once. */
const laterOf = ({ state, nextAt }: { state: string; nextAt: Date }, now: Date): Date =>
  state === 'waiting' && nextAt > now ? nextAt : now;

/** So long somebody who sends a grade may take, in milliseconds: longer than all that it waits for. */
const leaseMs = 60_000;
const atOnce = 8;
/** After so many in a row that do not reach a platform it is left alone until the next round. */
const givesUpAfter = 5;
const mostInARound = 2000;

/** Sends the grades whose time has come, platform by platform. @returns how many were tried */
export async function sendGrades(now: Date): Promise<number> {
  const db = await database();
  const due = await db.ltiGrade.findMany({
    where: { state: 'waiting', nextAt: { lte: now }, link: { platform: { isPaused: false } } },
    orderBy: [{ nextAt: 'asc' }, { linkId: 'asc' }, { sub: 'asc' }],
    take: mostInARound,
    include: { link: { select: { lineItemUrl: true, platform: true } } },
  });
  const byPlatform = new Map<string, typeof due>();
  for (const grade of due) {
    const { id } = grade.link.platform;
    byPlatform.set(id, [...(byPlatform.get(id) ?? []), grade]);
  }
  const tried = await Promise.all([...byPlatform.values()].map((grades) => sendAll(grades, now)));
  return tried.reduce((sum, one) => sum + one, 0);
}

type Due = {
  linkId: string;
  sub: string;
  score: number;
  max: number;
  version: number;
  tries: number;
  nextAt: Date;
  writtenAt: Date | null;
  link: { lineItemUrl: string | null; platform: Platform };
};

async function sendAll(grades: Due[], now: Date): Promise<number> {
  const waiting = [...grades];
  let unreached = 0;
  let tried = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = waiting.shift(); next && unreached < givesUpAfter; next = waiting.shift()) {
        const outcome = await sendOne(next, now);
        if (outcome) tried += 1;
        unreached = outcome === 'away' ? unreached + 1 : 0;
      }
    }),
  );
  return tried;
}

/** Sends one grade, unless another server does. */
async function sendOne(grade: Due, now: Date): Promise<Delivery['outcome'] | null> {
  const { linkId, sub, score, max, version, link } = grade;
  if (!link.lineItemUrl) return null;
  const db = await database();
  const writtenAt = nextWritten(grade.writtenAt, now);
  const tries = grade.tries + 1;
  // Written down before it is sent: if this process ends now, the next grade is later all the same.
  const claimed = await db.ltiGrade.updateMany({
    where: { linkId, sub, version, state: 'waiting', nextAt: grade.nextAt },
    data: { tries, writtenAt, nextAt: new Date(now.getTime() + leaseMs) },
  });
  if (claimed.count === 0) return null;
  const allowLoopback = isOnLoopback(link.platform);
  const delivery = await sendScore(link.platform, link.lineItemUrl, { sub, score, max, writtenAt }, allowLoopback, now);
  await db.ltiGrade.updateMany({ where: { linkId, sub, version }, data: afterTry(delivery, tries, now) });
  return delivery.outcome;
}

export type GradeCounts = { sent: number; waiting: number; refused: number };

/** How the grades of a class stand, for its teachers; null where no link of a course has a place in a gradebook for it. */
export async function countGrades(classId: string): Promise<GradeCounts | null> {
  const db = await database();
  const [links, rows] = await Promise.all([
    db.ltiLink.count({ where: { classId, lineItemUrl: { not: null } } }),
    db.ltiGrade.groupBy({ by: ['state'], where: { link: { classId } }, _count: { _all: true } }),
  ]);
  const of = (state: string) => rows.find((row) => row.state === state)?._count._all ?? 0;
  return links === 0 ? null : { sent: of('sent'), waiting: of('waiting'), refused: of('refused') };
}
