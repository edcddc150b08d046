import type { Words } from '@/content/editions';
import type { ChapterSlug } from '@/content/facts/chapters';
import type { Phase } from '@/content/facts/poll';
import type { Ballot } from '@/features/poll/data';
import type { Language } from '@/lib/languages';
import type { Pupil } from './pupil';
import { isQuizDone, type NextStep, nextStepOf, openChapter, type Work, whyNoAttempt } from './work';

/** A pupil in the class that their browser is in, what they have done of it, and what comes next. */
export type Thread = {
  pupil: Pupil;
  work: Work;
  ballot: Pick<Ballot, 'before' | 'after'>;
  next: NextStep;
  now: Date;
};

/**
 * @param at the chapter that is open in the browser: what comes next is told as for one who has read it
 */
export function threadOf(
  pupil: Pupil,
  work: Work,
  ballot: Pick<Ballot, 'before' | 'after'>,
  now: Date,
  at: ChapterSlug | null = null,
): Thread {
  const then = at ? { ...work, read: [...work.read, at] } : work;
  return { pupil, work, ballot, next: nextStepOf(pupil, then, ballot, now), now };
}

/** How much is done of what a class asks for: its chapters, and its quiz. Votes can be passed over, and do not count. */
export function doneOf({ pupil, work, now }: Thread): { done: number; of: number } {
  const { chapters } = pupil.class;
  const read = chapters.filter((slug) => work.read.includes(slug)).length;
  return { done: read + (isQuizDone(pupil, work, now) ? 1 : 0), of: chapters.length + 1 };
}

/** The next step in words, and the page on which it is done. A quiz that is not begun is begun on the class's page. */
export function nextLink({ pupil, work, next }: Thread, lang: Language, words: Words) {
  if (next === null) return null;
  const { steps } = words.pupil;
  if (next.step === 'read')
    return { href: `/${lang}/chapters/${next.chapter}`, label: steps.readNext(words.chapters[next.chapter].title) };
  if (next.step !== 'quiz') return { href: `/${lang}/poll`, label: steps[next.step] };
  const open = work.attempts.find(({ isFinished }) => !isFinished);
  return open
    ? { href: `/${lang}/quiz/${open.id}`, label: steps.quizGoOn }
    : { href: `/${lang}/class/${pupil.class.code}#next`, label: steps.quiz };
}

/** The vote that stands open on the page of the poll; the other one is folded. Null where reading comes first. */
export function openPhase({ pupil, work, ballot }: Thread): Phase | null {
  if (ballot.after) return null;
  if (openChapter(pupil.class, work) === null) return 'after';
  return ballot.before ? null : 'before';
}

/** Why nothing comes next: all is done, or the quiz can no longer be begun. */
export function endOf(
  { pupil, work, now }: Pick<Thread, 'pupil' | 'work' | 'now'>,
  words: Words,
): { title: string; text: string } {
  const { page } = words.pupil;
  const reason = isQuizDone(pupil, work, now) ? null : whyNoAttempt(pupil, work.attempts.length, now);
  return reason && reason !== 'no-attempt-left'
    ? { title: page.over, text: words.refusals[reason] }
    : { title: page.done, text: page.doneText };
}
