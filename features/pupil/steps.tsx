import type { Words } from '@/content/editions';
import type { ChapterSlug } from '@/content/facts/chapters';
import type { Phase } from '@/content/facts/poll';
import type { Ballot } from '@/features/poll/data';
import { isHeld } from '@/features/quiz/class-work';
import { inTenths } from '@/features/quiz/scoring';
import { newId } from '@/lib/ids';
import type { Language } from '@/lib/languages';
import { StartClassQuiz } from './next-step-section';
import type { Pupil } from './pupil';
import { Mark, Step } from './step';
import { bestOf, classWorkOf, isQuizDone, type Work, whyNoAttempt } from './work';

/** The title question before or after reading. It can be passed over. */
export function VoteStep({
  phase,
  ballot,
  isTold = false,
  lang,
  words,
}: {
  phase: Phase;
  ballot: Ballot;
  /** Whether this page shows how the class voted. */
  isTold?: boolean;
  lang: Language;
  words: Words;
}) {
  const { steps } = words.pupil;
  return (
    <Step title={steps[phase]} isDone={ballot[phase] !== null} words={words}>
      <p className="mt-1 text-quiet">{phase === 'before' ? steps.voteText : steps.afterText}</p>
      <p className="mt-1">
        <a href={`/${lang}/poll`} className="inline-block py-1">
          {steps.vote}
        </a>
      </p>
      {isTold && (
        <p>
          <a href="#class-poll" className="inline-block py-1">
            {steps.told}
          </a>
        </p>
      )}
    </Step>
  );
}

/** The chapters to read, each with whether it is read. */
export function ReadStep({
  chapters,
  read,
  lang,
  words,
}: {
  chapters: readonly ChapterSlug[];
  read: readonly ChapterSlug[];
  lang: Language;
  words: Words;
}) {
  const { steps, page } = words.pupil;
  const done = chapters.filter((slug) => read.includes(slug));
  return (
    <Step title={steps.read} isDone={done.length === chapters.length} words={words}>
      <p className="mt-1 text-quiet">{steps.readText(done.length, chapters.length)}</p>
      <ul className="mt-2">
        {chapters.map((slug) => (
          <li key={slug} className="flex items-start gap-2">
            <Mark isDone={done.includes(slug)} />
            <a href={`/${lang}/chapters/${slug}`} className="inline-block py-1">
              {words.chapters[slug].title}
            </a>
            <span className="sr-only">{done.includes(slug) ? page.isDone : page.open}</span>
          </li>
        ))}
      </ul>
    </Step>
  );
}

/** The class's quiz: attempts used and left, the best so far unless the class tells later, the answers given. */
export function QuizStep({
  pupil,
  work,
  now,
  lang,
  words,
}: {
  pupil: Pupil;
  work: Work;
  now: Date;
  lang: Language;
  words: Words;
}) {
  const { steps } = words.pupil;
  const finished = work.attempts.filter(({ isFinished }) => isFinished);
  const open = work.attempts.find(({ isFinished }) => !isFinished);
  const best = bestOf(pupil, work, now);
  const isOver = pupil.due !== null && now >= pupil.due;
  const reason = whyNoAttempt(pupil, work.attempts.length, now);
  return (
    <Step title={steps.quiz} isDone={isQuizDone(pupil, work, now)} words={words}>
      <p className="mt-1 text-quiet">{steps.attempts(work.attempts.length, pupil.attempts)}</p>
      {open && (
        <p className="mt-2">
          {isOver ? steps.quizHandedIn(open.answered, open.items) : steps.quizOpen(open.answered, open.items)}{' '}
          <a href={`/${lang}/quiz/${open.id}`}>{steps.quizGoOn}</a>
        </p>
      )}
      {best && <p className="mt-2 font-semibold">{steps.best(inTenths(best.score), inTenths(best.max))}</p>}
      {finished.length > 0 && isHeld(classWorkOf(pupil), now) && <p className="mt-2">{steps.held}</p>}
      <ul>
        {finished.map(({ id }, index) => (
          <li key={id}>
            <a href={`/${lang}/quiz/${id}/result`} className="inline-block py-1">
              {steps.result(index + 1)}
            </a>
          </li>
        ))}
      </ul>
      {reason && !open && (
        <p className="mt-2">{reason === 'no-attempt-left' ? steps.noneLeft : words.refusals[reason]}</p>
      )}
      {!open && !reason && (
        <div className="mt-3">
          <StartClassQuiz
            pupil={pupil}
            label={finished.length > 0 ? steps.quizAgain : steps.quizStart}
            rank="second"
            once={newId()}
            lang={lang}
          />
        </div>
      )}
    </Step>
  );
}
