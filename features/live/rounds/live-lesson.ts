import 'server-only';
import { askedItem } from '@/features/quiz/asked-item';
import type { Item } from '@/features/quiz/bank';
import type { AskedId } from '@/features/quiz/own-items/own-item-id';
import type { Language } from '@/lib/languages';
import { listAskedItems } from '../../class/items/asked';
import type { OwnClass } from '../../class/own-class';
import { listRoundSums, ownQuestionsOf } from './answers.data';
import { countPupilsHere, findRound } from './data';
import { followingItem, isPaused, isQuestion, type QuestionRound, type Round, type RoundSums } from './round';

/** What a class is asked at the moment, and how it was answered so far. */
export type LiveNow = { round: QuestionRound; whole: Item; sums: RoundSums };

/** A lesson at the teacher's pace, as its teacher sees it. */
export type LiveLesson = {
  isPaused: boolean;
  round: Round | null;
  /** The same with how it was answered so far, where it is a question of the quiz. */
  now: LiveNow | null;
  /** What the class can be asked, in its order. */
  items: readonly Item[];
  /** What it was asked in this lesson. */
  asked: readonly RoundSums[];
  next: Item | null;
  /** How many pupils have come in. */
  here: number;
};

/** The question of the moment; null when there is none. */
export async function findLiveNow(own: OwnClass, lang: Language): Promise<LiveNow | null> {
  const round = await findRound(own.id);
  return round && isQuestion(round) ? withSums(round, await listRoundSums(own), lang) : null;
}

async function withSums(round: QuestionRound, asked: readonly RoundSums[], lang: Language): Promise<LiveNow | null> {
  const sums = asked.find((one) => one.round === round.id);
  // It may have been taken from the class's questions since it was asked.
  return sums ? { round, sums, whole: askedItem(round.item, await ownQuestionsOf([round.item]), lang) } : null;
}

/** Reads a lesson in a number of queries that does not depend on how many pupils there are. */
export async function getLiveLesson(own: OwnClass, at: Date, lang: Language): Promise<LiveLesson> {
  const [round, asked, items, here] = await Promise.all([
    findRound(own.id),
    listRoundSums(own),
    listAskedItems(own, lang),
    countPupilsHere(own),
  ]);
  const next = nextItem(items, asked, round?.item);
  return {
    ...{ isPaused: isPaused(own, at), round, items, asked, here },
    now: round && isQuestion(round) ? await withSums(round, asked, lang) : null,
    next: items.find(({ id }) => id === next) ?? null,
  };
}

/** What `next` asks where no question is named. */
export const nextItem = (items: readonly Item[], asked: readonly RoundSums[], now?: string): AskedId | null =>
  followingItem(
    items.map(({ id }) => id),
    asked.map(({ id }) => id),
    now,
  );
