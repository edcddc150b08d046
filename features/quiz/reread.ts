import type { BackTo } from '@/content/facts/item';
import { type Answered, certainties } from './attempt';
import type { Explanation } from './explanation';

/** A claim or an entry of the record whose sentence is worth another look, and whether the reader was sure of something else. */
export type Reread = { claim: BackTo; wasSure: boolean };

type Reviewed = { answer: Answered | null; explanations: readonly Explanation[] };

/** The claims behind everything that was not right in full, confidently wrong first, each claim once. */
export function rereadOf(reviews: readonly Reviewed[]): Reread[] {
  const missed = reviews
    .filter(({ answer }) => answer && answer.score < answer.max)
    .sort((a, b) => sureness(b.answer) - sureness(a.answer));
  const found = new Map<BackTo, Reread>();
  for (const { answer, explanations } of missed)
    for (const claim of missedClaims(explanations))
      if (!found.has(claim)) found.set(claim, { claim, wasSure: answer?.certainty === 'sure' });
  return [...found.values()];
}

/** Guess 0, fairly 1, sure 2; an answer without a degree counts as in between. */
const sureness = (answer: Answered | null): number => (answer?.certainty ? certainties.indexOf(answer.certainty) : 0.5);

/** Of what was right and not given, else of what was given and not right. */
function missedClaims(explanations: readonly Explanation[]): BackTo[] {
  const leftOut = explanations.filter(({ placed, isRight, isChosen }) => (placed ? !isRight : isRight && !isChosen));
  const wrong = explanations.filter(({ isRight, isChosen }) => isChosen && !isRight);
  return (leftOut.length > 0 ? leftOut : wrong).map(({ claim }) => claim);
}
