import type { Words } from '@/content/editions';
import type { ChapterSlug } from '@/content/facts/chapters';
import { type QuestionState, stateOf } from '@/content/question-state';
import type { Language } from '@/lib/languages';
import { Entries } from './since-note';

/** *What neither account tells*: the questions of a chapter, and whether the public record has answered each since. */
export function OpenQuestions({
  questions,
  chapter,
  lang,
  words,
}: {
  questions: readonly string[];
  chapter: ChapterSlug;
  lang: Language;
  words: Words;
}) {
  const answered = questions.filter((question) => {
    const { state } = stateOf(words.questionStates[chapter], question);
    return state === 'answered' || state === 'in-part';
  }).length;
  return (
    <details className="group my-8 border-y border-rule">
      <summary className="flex min-h-11 cursor-pointer list-none items-baseline gap-2 py-3">
        <span
          aria-hidden="true"
          className="w-3 font-sans font-bold before:content-['+'] group-open:before:content-['–']"
        />
        <span>
          <strong className="font-semibold">{words.explainer.chapter.unanswered}</strong>
          {' · '}
          <span className="text-quiet">{words.since.questions(questions.length, answered)}</span>
        </span>
      </summary>
      <ul className="grid gap-3 pb-5">
        {questions.map((question) => (
          <li
            key={question}
            className="grid grid-cols-[1.5rem_1fr] break-inside-avoid before:font-sans before:font-bold before:text-edge before:content-['?']"
          >
            <div>
              {question}
              <State one={stateOf(words.questionStates[chapter], question)} lang={lang} words={words} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function State({ one, lang, words }: { one: QuestionState; lang: Language; words: Words }) {
  const answer = 'answer' in one ? one.answer : undefined;
  const entries = 'record' in one ? (one.record ?? []) : [];
  return (
    <div data-state={one.state} className="text-quiet">
      <p>
        <span className="font-sans text-label font-semibold">{words.since.states[one.state]}</span> {answer}
      </p>
      {entries.length > 0 && <Entries ids={entries} lang={lang} words={words} />}
    </div>
  );
}
