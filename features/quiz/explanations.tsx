import type { Words } from '@/content/editions';
import { classNames } from '@/lib/class-names';
import type { Language } from '@/lib/languages';
import { backToPath } from './back-to';
import type { Explanation } from './explanation';

/** Everything that could be answered, with its sign, its explanation and the link to the sentence it comes from. */
export function Explanations({
  explanations,
  lang,
  words,
}: {
  explanations: readonly Explanation[];
  lang: Language;
  words: Words;
}) {
  const said = words.quiz.feedback;
  return (
    <ul aria-label={said.options} className="mt-5 grid gap-3">
      {explanations.map((one) => (
        <li key={one.id} className={classNames('border-l-4 bg-sheet py-3 pr-4 pl-4', edges[signOf(one)])}>
          <p className="font-semibold whitespace-pre-line">{one.text}</p>
          <Sign explanation={one} words={words} />
          {one.explanation && <p className="mt-1 whitespace-pre-line">{one.explanation}</p>}
          <p className="mt-1 font-sans text-label">
            <a
              href={backToPath(one.claim, lang)}
              aria-label={`${said.toSentence}: ${one.text}`}
              className="inline-block py-1"
            >
              {said.toSentence}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}

const edges = { right: 'border-right-answer', wrong: 'border-wrong', none: 'border-rule' };

const signOf = ({ isRight, isChosen }: Explanation) => (isRight ? 'right' : isChosen ? 'wrong' : 'none');

/** Whether it was right and whether it was chosen, or where it belongs: in words, and what is right and what is not in colour. */
function Sign({ explanation, words }: { explanation: Explanation; words: Words }) {
  const said = words.quiz.feedback;
  const { isRight, isChosen, placed } = explanation;
  if (placed) {
    const { right, given } = placed;
    return (
      <p className="font-sans text-label font-semibold text-quiet">
        <span className="text-right-answer">{isRight ? said.placed.same(right) : said.placed[placed.as](right)}</span>
        {!isRight && given && (
          <>
            {' · '}
            <span className="text-wrong">{said.placed.yours(given)}</span>
          </>
        )}
      </p>
    );
  }
  const text = [isRight && said.correct, isChosen && said.yours].filter(Boolean).join(' · ');
  if (!text) return null;
  return (
    <p className={classNames('font-sans text-label font-semibold', isRight ? 'text-right-answer' : 'text-wrong')}>
      {text}
    </p>
  );
}
