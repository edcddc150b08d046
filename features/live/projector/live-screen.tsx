import type { Words } from '@/content/editions';
import { rightText } from '@/features/quiz/answer-text';
import { publicItem } from '@/features/quiz/public-item';
import { fewestAnswers } from '../item-bars';
import type { LiveNow } from '../rounds/live-lesson';
import { Answers, Question } from './item-screens';
import type { ScreenContent } from './screen';

/** The question that the class is asked at this moment: open, or with how it was answered once that is shown. */
export function liveScreen({ round, whole, sums }: LiveNow, words: Words): ScreenContent {
  // In the order in which every pupil sees the options.
  const face = publicItem(whole, words.quiz.item.accountAnswers, round.id);
  const isShown = round.state === 'shown';
  return {
    id: 'live',
    title: words.live.round.screen,
    body:
      isShown && sums.n >= fewestAnswers ? (
        <Answers face={face} item={{ ...sums, whole }} words={words} />
      ) : (
        <>
          <Question face={face} n={sums.n} words={words} />
          {isShown && <p className="sentence">✓ {rightText(whole, words)}</p>}
        </>
      ),
  };
}
