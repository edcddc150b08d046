import type { ChapterSlug } from './facts/chapters';
import type { RecordId } from './facts/record';

/** Whether the public record has answered a question since. `not-looked-for`: nobody has searched for it yet. */
export const answerStates = ['answered', 'in-part', 'not', 'not-looked-for'] as const;
export type AnswerState = (typeof answerStates)[number];

/** A question of *What neither account tells*, by its very words, and what became of it. */
export type QuestionState =
  | { question: string; state: 'answered' | 'in-part'; answer: string; record: readonly [RecordId, ...RecordId[]] }
  /** `answer`: what was found instead, where that is worth a sentence. */
  | { question: string; state: 'not'; answer?: string; record?: readonly RecordId[] }
  | { question: string; state: 'not-looked-for' };

/** The questions of every chapter. A test holds that these are exactly the questions that the chapters ask. */
export type QuestionStates = Readonly<Record<ChapterSlug, readonly QuestionState[]>>;

/** What became of a question; one that is not known here has not been looked for. */
export const stateOf = (states: readonly QuestionState[], question: string): QuestionState =>
  states.find((one) => one.question === question) ?? { question, state: 'not-looked-for' };
