import type { Words } from '@/content/editions';
import { classNames } from '@/lib/class-names';
import type { Answered } from './attempt';
import { written } from './scoring';

/** Right, partly right or wrong, in words. */
export function verdictOf({ score, max }: Answered, words: Words): string {
  const said = words.quiz.feedback;
  if (score === max) return said.right;
  return score > 0 ? said.partly(written(score), written(max)) : said.wrong;
}

/** The verdict, also in colour. */
export function Verdict({ answer, words }: { answer: Answered; words: Words }) {
  const isRight = answer.score === answer.max;
  return (
    <p className={classNames('text-title-3 font-semibold', isRight ? 'text-right-answer' : 'text-wrong')}>
      {verdictOf(answer, words)}
    </p>
  );
}
