import { Button, ButtonLink } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { OnceField } from '@/features/site/once-field';
import type { Language } from '@/lib/languages';
import type { Attempt } from './attempt';
import { quizPath } from './quiz-path';

/** The ways on from a result: what was missed once more, another quiz, the same in a week. */
export function OnceMore({
  attempt,
  missed,
  isAside,
  once,
  lang,
  words,
}: {
  attempt: Attempt;
  /** How many items were not right in full. */
  missed: number;
  /** In a class another quiz is beside what is asked for: folded, and it counts nowhere. */
  isAside: boolean;
  once: string;
  lang: Language;
  words: Words;
}) {
  const said = words.quiz.again;
  const ways = (
    <>
      <div className="mt-4 flex flex-wrap gap-3">
        {missed > 0 && (
          <PostForm action="/quiz/start" lang={lang}>
            <input type="hidden" name="scope" value={attempt.scope} />
            <input type="hidden" name="length" value="all" />
            <input type="hidden" name="feedback" value={attempt.feedback} />
            <input type="hidden" name="retry" value={attempt.id} />
            <OnceField value={once} />
            <Button rank={isAside ? 'second' : 'first'}>{said.retry(missed)}</Button>
          </PostForm>
        )}
        <ButtonLink rank="second" href={quizPath(lang, attempt.scope)}>
          {said.another}
        </ButtonLink>
      </div>
      <p className="mt-5">
        {said.week}{' '}
        <a href={`/${lang}/quiz/reminder?scope=${attempt.scope}`} download="quiz.ics">
          {said.calendar}
        </a>
      </p>
    </>
  );
  if (isAside)
    return (
      <Disclosure className="no-print mt-12 border-t border-rule pt-3" summary={said.aside}>
        <p className="mt-2 text-quiet">{said.asideText}</p>
        {ways}
      </Disclosure>
    );
  return (
    <section aria-labelledby="again" className="no-print">
      <h2 id="again" className="mt-12 text-title-2">
        {said.title}
      </h2>
      {ways}
    </section>
  );
}
