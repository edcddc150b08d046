import type { Words } from '@/content/editions';
import { classNames } from '@/lib/class-names';
import { inTenths, type Score } from './scoring';

/** Right, partly right or wrong, in words. */
export function verdictOf({ score, max }: Score, words: Words): string {
  const said = words.quiz.feedback;
  if (score === max) return said.right;
  return score > 0 ? said.partly(inTenths(score), inTenths(max)) : said.wrong;
}

/** The verdict, also in colour; only what is wrong altogether has that of a wrong answer. */
export function Verdict({ answer, words }: { answer: Score; words: Words }) {
  const colour = answer.score === answer.max ? 'text-right-answer' : answer.score > 0 ? 'text-ink' : 'text-wrong';
  return <p className={classNames('text-title-3 font-semibold', colour)}>{verdictOf(answer, words)}</p>;
}
