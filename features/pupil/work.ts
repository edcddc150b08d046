import type { ChapterSlug } from '@/content/facts/chapters';
import type { Ballot } from '@/features/poll/data';
import type { Points } from '@/features/quiz/attempt';
import { type ClassWork, isHeld } from '@/features/quiz/class-work';
import type { Class } from '../class/class';
import type { Pupil } from './pupil';

/** One run of a pupil through the class's quiz. */
export type WorkAttempt = { id: string; answered: number; items: number; isFinished: boolean; points: Points };

/** What a pupil has done of what their class asks for. */
export type Work = { read: ChapterSlug[]; attempts: WorkAttempt[] };

/** The class of a pupil as their attempts know it. */
export const classWorkOf = ({ class: ofClass, due, isTrial }: Pupil): ClassWork => ({
  classId: ofClass.id,
  code: ofClass.code,
  isToldAfterDue: ofClass.feedback === 'after-due',
  due,
  zone: ofClass.zone,
  isClosed: ofClass.isClosed,
  isTrial,
});

/** Whether a new attempt can be begun: not in a closed class, not when the time is over, not when all are used. */
export const whyNoAttempt = (
  pupil: Pupil,
  used: number,
  now: Date,
): 'class-closed' | 'past-due' | 'no-attempt-left' | null => {
  if (pupil.class.isClosed) return 'class-closed';
  if (pupil.due && now >= pupil.due) return 'past-due';
  return used >= pupil.attempts ? 'no-attempt-left' : null;
};

/** Of the attempts handed in, finished or left open until the due time, the one with most points; null while points have to wait. */
export function bestOf(pupil: Pupil, { attempts }: Work, now: Date): Points | null {
  if (isHeld(classWorkOf(pupil), now)) return null;
  const finished = attempts.filter(({ isFinished }) => isFinished || isOver(pupil, now)).map(({ points }) => points);
  return finished.sort((a, b) => b.score / b.max - a.score / a.max)[0] ?? null;
}

/** What a pupil is led to next, of the things their class asks for, in their order. */
export type NextStep = { step: 'before' | 'after' | 'quiz' } | { step: 'read'; chapter: ChapterSlug } | null;

/**
 * What comes next: what is open of voting, reading and the quiz. The quiz counts as done with the first attempt
 * that is handed in, or when none can be begun; both votes can be passed over, so a pupil who has read on is not led back.
 */
export function nextStepOf(pupil: Pupil, work: Work, ballot: Pick<Ballot, 'before' | 'after'>, now: Date): NextStep {
  const { chapters, hasPoll } = pupil.class;
  const open = openChapter(pupil.class, work);
  const hasBegun = work.attempts.length > 0 || chapters.some((slug) => work.read.includes(slug));
  if (hasPoll && !ballot.before && !ballot.after && !hasBegun) return { step: 'before' };
  const isUnfinished = !isOver(pupil, now) && work.attempts.some(({ isFinished }) => !isFinished);
  if (open && !isUnfinished) return { step: 'read', chapter: open };
  const isTaken = work.attempts.length > 0 && !isUnfinished;
  if (isUnfinished || (!isTaken && whyNoAttempt(pupil, work.attempts.length, now) === null)) return { step: 'quiz' };
  return hasPoll && !ballot.after ? { step: 'after' } : null;
}

/** Whether the quiz counts as done: an attempt is finished, or the due time has handed one in. */
export const isQuizDone = (pupil: Pupil, { attempts }: Work, now: Date): boolean =>
  attempts.some(({ isFinished }) => isFinished || isOver(pupil, now));

const isOver = ({ due }: Pupil, now: Date): boolean => due !== null && now >= due;

/** The first chapter to be read that is not; null when all are. */
export const openChapter = ({ chapters }: Class, { read }: Work): ChapterSlug | null =>
  chapters.find((slug) => !read.includes(slug)) ?? null;
