import { ButtonLink } from '@/components/ui/button';
import type { Words } from '@/content/editions';
import { timeInWords } from '@/lib/day';
import type { Language } from '@/lib/languages';
import type { Answered, Attempt } from './attempt';
import type { Explanation } from './explanation';
import { Explanations } from './explanations';
import { ItemChapter } from './item-chapter';
import { Progress } from './item-page';
import { Prompt } from './kinds/prompt';
import type { PublicItem } from './public-item';
import { ReturnCode } from './return-code-note';
import { Verdict } from './verdict';

/** What an answer was worth, every option explained, and the way on. `explanations` is null when they come at the end. */
export function FeedbackPage({
  attempt,
  item,
  answer,
  explanations,
  isLast,
  lang,
  words,
}: {
  attempt: Attempt;
  item: PublicItem;
  answer: Answered;
  explanations: Explanation[] | null;
  isLast: boolean;
  lang: Language;
  words: Words;
}) {
  const said = words.quiz.feedback;
  return (
    <div className="mx-auto max-w-measure px-5 pt-8 sm:pt-14">
      <Progress attempt={attempt} item={item} words={words} />
      <div role="status" className="mt-6">
        {explanations ? (
          <Verdict answer={answer} words={words} />
        ) : (
          <p className="text-title-3 font-semibold">{notedOf(attempt, lang, words)}</p>
        )}
      </div>
      <p className="mt-3 text-title-3 font-semibold">
        <Prompt item={item} />
      </p>
      {explanations && (
        <>
          <ItemChapter item={item} words={words} />
          <Explanations explanations={explanations} lang={lang} words={words} />
        </>
      )}
      <p className="next-bar no-print mt-10">
        <ButtonLink rel="next" href={isLast ? `/${lang}/quiz/${attempt.id}/result` : `/${lang}/quiz/${attempt.id}`}>
          {isLast ? said.result : said.next}
        </ButtonLink>
      </p>
      <ReturnCode code={attempt.returnCode} words={words} />
    </div>
  );
}

/** What is said of an answer that is not explained yet: when it will be. */
function notedOf({ work }: Attempt, lang: Language, words: Words): string {
  if (!work?.isToldAfterDue) return words.quiz.feedback.noted;
  const said = words.pupil.quiz;
  return work.due ? said.notedUntil(timeInWords(work.due, work.zone, lang)) : said.noted;
}
