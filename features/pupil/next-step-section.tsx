import { Button, ButtonLink } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import type { Ballot } from '@/features/poll/data';
import { OnceField } from '@/features/site/once-field';
import type { Language } from '@/lib/languages';
import type { Pupil } from './pupil';
import { endOf } from './thread';
import { nextStepOf, type Work } from './work';

/** The one thing to do now, as a button. */
export function NextStepSection({
  pupil,
  work,
  ballot,
  once,
  now,
  lang,
  words,
}: {
  pupil: Pupil;
  work: Work;
  ballot: Ballot;
  once: string;
  now: Date;
  lang: Language;
  words: Words;
}) {
  const { page, steps } = words.pupil;
  const next = nextStepOf(pupil, work, ballot, now);
  const open = work.attempts.find(({ isFinished }) => !isFinished);
  const end = endOf({ pupil, work, now }, words);
  return (
    <section aria-labelledby="next" className="mt-6 border-l-4 border-accent pl-4">
      <h2 id="next" className="text-title-3">
        {next ? `${page.next}: ${titleOf(next.step, words)}` : end.title}
      </h2>
      <div className="mt-3">
        {next === null ? (
          <p>{end.text}</p>
        ) : next.step === 'read' ? (
          <ButtonLink href={`/${lang}/chapters/${next.chapter}`}>
            {steps.readNext(words.chapters[next.chapter].title)}
          </ButtonLink>
        ) : next.step !== 'quiz' ? (
          <ButtonLink href={`/${lang}/poll`}>{steps.vote}</ButtonLink>
        ) : open ? (
          <ButtonLink href={`/${lang}/quiz/${open.id}`}>{steps.quizGoOn}</ButtonLink>
        ) : (
          <StartClassQuiz pupil={pupil} label={steps.quizStart} once={once} lang={lang} />
        )}
      </div>
    </section>
  );
}

const titleOf = (step: 'before' | 'after' | 'read' | 'quiz', { pupil: { steps } }: Words) => steps[step];

/** Starts an attempt for the class: by its own settings, whatever the fields say. */
export function StartClassQuiz({
  pupil,
  label,
  rank = 'first',
  once,
  lang,
}: {
  pupil: Pupil;
  label: string;
  rank?: 'first' | 'second';
  once: string;
  lang: Language;
}) {
  const { code, scope, length } = pupil.class;
  return (
    <PostForm action="/quiz/start" lang={lang}>
      <input type="hidden" name="class" value={code} />
      <input type="hidden" name="scope" value={scope} />
      <input type="hidden" name="length" value={length} />
      <OnceField value={once} />
      <Button rank={rank}>{label}</Button>
    </PostForm>
  );
}
