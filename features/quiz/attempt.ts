import type { ItemPart } from '@/content/facts/item';
import type { OwnQuestions } from './asked-item';
import type { Scope } from './bank';
import { type ClassWork, isHeld } from './class-work';
import type { AskedId } from './own-items/own-item-id';

/** When answers are explained. */
export const feedbacks = ['at-once', 'at-end'] as const;
export type Feedback = (typeof feedbacks)[number];

export const certainties = ['guess', 'fairly', 'sure'] as const;
export type Certainty = (typeof certainties)[number];

export type Answered = {
  item: AskedId;
  given: string[];
  score: number;
  max: number;
  certainty: Certainty | null;
  /** The first that its reader gave to this item: it counts in the statistics. */
  isFirst: boolean;
};

/** A reader's run through a list of items, and what has been answered. */
export type Attempt = {
  id: string;
  scope: Scope;
  items: AskedId[];
  /** Those of its items that are an instructor's own; server only, as they hold their keys. */
  own: OwnQuestions;
  seed: string;
  feedback: Feedback;
  /** With it another device takes the attempt over; null for an attempt that has none. */
  returnCode: string | null;
  /** The class it is done for; null for what a reader does for themselves. */
  work: ClassWork | null;
  answers: Answered[];
};

export const answerTo = (attempt: Attempt, item: string): Answered | undefined =>
  attempt.answers.find((answer) => answer.item === item);

/** The first item that is not answered; null when the attempt is done. */
export const nextOpenItem = (attempt: Attempt): AskedId | null =>
  attempt.items.find((item) => !answerTo(attempt, item)) ?? null;

/**
 * Whether answers may be explained by now: at once, or once the last one is in; for a class that tells after its due
 * time, whatever has been answered, when that time is over.
 */
export const isExplained = (attempt: Attempt, now: Date): boolean =>
  !isAttemptHeld(attempt, now) && (attempt.feedback === 'at-once' || nextOpenItem(attempt) === null);

/** Whether points and explanations have to wait for the class. */
export const isAttemptHeld = ({ work }: Attempt, now: Date): boolean => work !== null && isHeld(work, now);

/** The items that were answered, but not right in full, in the order in which they were asked. */
export const missedItems = (attempt: Attempt): AskedId[] =>
  attempt.items.filter((item) => {
    const answer = answerTo(attempt, item);
    return answer !== undefined && answer.score < answer.max;
  });

/** How many items of an attempt its reader had answered before it, here or at the end of a chapter. */
export const answeredBefore = ({ answers, work }: Attempt): number =>
  work?.isTrial ? 0 : answers.filter(({ isFirst }) => !isFirst).length;

export type Points = { score: number; max: number };

/** Points over all items; one that is not answered counts as none of one point. */
export function totalOf(attempt: Attempt, items: readonly AskedId[] = attempt.items): Points {
  return items.reduce(
    (sum, item) => {
      const answer = answerTo(attempt, item);
      return { score: sum.score + (answer?.score ?? 0), max: sum.max + (answer?.max ?? 1) };
    },
    { score: 0, max: 0 },
  );
}

/** Points by chapter, in the order in which the chapters first come up in `order`; chapters without items are left out. */
export function totalsByChapter(
  attempt: Attempt,
  chapterOf: (item: AskedId) => ItemPart,
  order: readonly ItemPart[],
): { chapter: ItemPart; points: Points }[] {
  return order.flatMap((chapter) => {
    const items = attempt.items.filter((item) => chapterOf(item) === chapter);
    return items.length > 0 ? [{ chapter, points: totalOf(attempt, items) }] : [];
  });
}

/** A coarse score: what a vote copies. `none`: nothing answered. */
export type Band = 'none' | 'low' | 'middle' | 'high';

/** Under half of the points is low, from four fifths on high. */
export function bandFor({ score, max }: Points): Band {
  if (max === 0) return 'none';
  if (score / max < 0.5) return 'low';
  return score / max < 0.8 ? 'middle' : 'high';
}
