import { ButtonLink } from '@/components/ui/button';
import type { Words } from '@/content/editions';
import { claims } from '@/content/facts/claims';
import { classNames } from '@/lib/class-names';
import type { Language } from '@/lib/languages';
import type { Answered, Attempt } from './attempt';
import type { Explanation } from './explanation';
import { Progress } from './item-page';
import type { PublicItem } from './public-item';
import { written } from './scoring';

type Common = { lang: Language; words: Words };

/** What an answer was worth, every option explained, and the way on. `explanations` is null when they come at the end. */
export function FeedbackPage({
  attempt,
  item,
  answer,
  explanations,
  isLast,
  ...common
}: {
  attempt: Attempt;
  item: PublicItem;
  answer: Answered;
  explanations: Explanation[] | null;
  isLast: boolean;
} & Common) {
  const said = common.words.quiz.feedback;
  return (
    <div className="mx-auto max-w-measure px-5 pt-8 sm:pt-14">
      <Progress attempt={attempt} item={item} words={common.words} />
      <div role="status" className="mt-6">
        {explanations ? (
          <Verdict answer={answer} words={common.words} />
        ) : (
          <p className="text-title-3 font-semibold">{said.noted}</p>
        )}
      </div>
      <Question item={item} />
      {explanations && <Explanations explanations={explanations} {...common} />}
      <p className="mt-10">
        <ButtonLink
          rel="next"
          href={isLast ? `/${common.lang}/quiz/${attempt.id}/result` : `/${common.lang}/quiz/${attempt.id}`}
        >
          {isLast ? said.result : said.next}
        </ButtonLink>
      </p>
    </div>
  );
}

/** Right, partly right or wrong, in words and in colour. */
export function Verdict({ answer, words }: { answer: Answered; words: Words }) {
  const said = words.quiz.feedback;
  const isRight = answer.score === answer.max;
  const text = isRight
    ? said.right
    : answer.score > 0
      ? said.partly(written(answer.score), written(answer.max))
      : said.wrong;
  return (
    <p className={classNames('text-title-3 font-semibold', isRight ? 'text-right-answer' : 'text-wrong')}>{text}</p>
  );
}

export function Question({ item }: { item: PublicItem }) {
  return (
    <>
      <p className="mt-3 text-title-3 font-semibold">{item.prompt}</p>
      {item.statement && <p className="mt-2 border-l-4 border-rule pl-4">{item.statement}</p>}
    </>
  );
}

/** Every option with its sign, its explanation and the link to the sentence it comes from. */
export function Explanations({ explanations, lang, words }: { explanations: readonly Explanation[] } & Common) {
  const said = words.quiz.feedback;
  return (
    <ul aria-label={said.options} className="mt-5 grid gap-3">
      {explanations.map(({ id, text, isRight, isChosen, explanation, claim }) => (
        <li
          key={id}
          className={classNames(
            'border-l-4 bg-sheet py-3 pr-4 pl-4',
            isRight ? 'border-right-answer' : isChosen ? 'border-wrong' : 'border-rule',
          )}
        >
          <p className="font-semibold">{text}</p>
          {(isRight || isChosen) && (
            <p
              className={classNames('font-sans text-label font-semibold', isRight ? 'text-right-answer' : 'text-wrong')}
            >
              {[isRight && said.correct, isChosen && said.yours].filter(Boolean).join(' · ')}
            </p>
          )}
          <p className="mt-1">{explanation}</p>
          <p className="mt-1 font-sans text-label">
            <a href={`/${lang}/chapters/${claims[claim].chapter}#${claim}`} className="inline-block py-1">
              {said.toSentence}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
