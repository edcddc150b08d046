import type { Phase } from '@/content/facts/poll';
import type { AskedId } from '@/features/quiz/own-items/own-item-id';
import type { LessonItem } from '../lesson';

/** `open`: pupils answer; `closed`: they cannot any more; `shown`: everybody sees what was right. */
export const roundStates = ['open', 'closed', 'shown'] as const;
export type RoundState = (typeof roundStates)[number];

/** The title question before and after reading. Its votes are cast and counted as all are: a round only says that it is time. */
const voteItems = { 'vote-before': 'before', 'vote-after': 'after' } as const satisfies Record<string, Phase>;
export type VoteItem = keyof typeof voteItems;
export const isVoteItem = (text: string): text is VoteItem => Object.hasOwn(voteItems, text);
export const phaseOf = (item: VoteItem): Phase => voteItems[item];
export const voteItemOf = (phase: Phase): VoteItem => `vote-${phase}`;

/** A question of the quiz: one that has a right answer. */
export type QuestionRound = { id: string; item: AskedId; state: RoundState };
/** What is asked of a whole class at the same moment. */
export type Round = QuestionRound | { id: string; item: VoteItem; state: RoundState };
export const isQuestion = (round: Round): round is QuestionRound => !isVoteItem(round.item);

/** Answers of a class to a round, without a name; as those to a question of the quiz. */
export type RoundSums = LessonItem & { round: string };

/** What a pupil gave; null before that. */
export type OwnLiveAnswer = { given: string[]; certainty: string | null };

/** So long a pause lasts that nobody ends. */
const pauseMs = 60 * 60 * 1000;

/** Whether the pupils of a class are asked to stop and look up. */
export const isPaused = ({ pausedAt }: { pausedAt: Date | null }, now: Date): boolean =>
  pausedAt !== null && now.getTime() - pausedAt.getTime() < pauseMs;

/**
 * The question to ask next: the first after the one that is asked now that this lesson has not asked yet, else the first
 * of all that it has not.
 */
export function followingItem<Id extends string>(
  all: readonly Id[],
  asked: readonly string[],
  now?: string,
): Id | null {
  const open = (ids: readonly Id[]) => ids.find((id) => !asked.includes(id));
  const place = all.indexOf(now as Id);
  return open(all.slice(place + 1)) ?? open(all) ?? null;
}
