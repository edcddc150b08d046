import 'server-only';
import type { Words } from '@/content/editions';
import { answerText } from '@/features/quiz/answer-text';
import type { Item } from '@/features/quiz/bank';
import { explain } from '@/features/quiz/explanation';
import { Explanations } from '@/features/quiz/explanations';
import { Prompt } from '@/features/quiz/kinds/prompt';
import { type PublicItem, publicItem } from '@/features/quiz/public-item';
import { score } from '@/features/quiz/scoring';
import { Verdict } from '@/features/quiz/verdict';
import type { Language } from '@/lib/languages';
import { ClassBars } from './class-bars';
import { LiveAnswerForm } from './pupil-form';
import type { OwnLiveAnswer, QuestionRound, RoundSums } from './round';

type Props = {
  code: string;
  round: QuestionRound;
  whole: Item;
  own: OwnLiveAnswer | null;
  /** How the class answered, once that is shown. */
  sums: RoundSums | null;
  lang: Language;
  words: Words;
};

/** The question of the moment on a pupil's page: to answer, to wait for, or with what was right. */
export function PupilRound(props: Props) {
  const { code, round, whole, own, lang, words } = props;
  const said = words.live.round.pupil;
  // Everybody sees the options in one order, so that one can speak of the second.
  const face = publicItem(whole, words.quiz.item.accountAnswers, round.id);
  const canAnswer = round.state === 'open' && !own;
  return (
    // Another round, or the next state of this one, is another node: nothing that was typed is carried over.
    <section
      key={`${round.id} ${round.state}`}
      data-key={`${round.id} ${round.state} ${canAnswer}`}
      aria-labelledby="live-question"
      className="mt-6 border-l-4 border-accent pl-4"
    >
      <h2 id="live-question" className="font-sans text-label font-semibold text-quiet">
        {said.title}
      </h2>
      <div className="mt-3">
        {canAnswer ? (
          <LiveAnswerForm code={code} round={round.id} item={face} lang={lang} words={words} />
        ) : (
          <Answered {...props} face={face} />
        )}
      </div>
    </section>
  );
}

function Answered({ round, whole, own, sums, face, lang, words }: Props & { face: PublicItem }) {
  const said = words.live.round.pupil;
  const isShown = round.state === 'shown';
  return (
    <>
      <p className="text-title-3 font-semibold">
        <Prompt item={face} />
      </p>
      <p className="mt-2">{own ? said.yours(answerText(whole, own.given, words)) : said.unanswered}</p>
      {isShown ? (
        <>
          {own && <Verdict answer={score(whole.fact, own.given)} words={words} />}
          <Explanations explanations={explain(whole, face, own?.given ?? [])} lang={lang} words={words} />
          <h3 className="mt-6 text-title-3">{said.class}</h3>
          {sums && <ClassBars whole={whole} face={face} sums={sums} words={words} />}
        </>
      ) : (
        <noscript>
          <p className="mt-2 text-quiet">{said.looksAgain}</p>
        </noscript>
      )}
    </>
  );
}
