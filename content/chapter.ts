import type { AccountId } from './facts/accounts';
import type { ChapterSlug } from './facts/chapters';
import type { DifferenceId } from './facts/differences';
import type { BackgroundSentence, FactSentence, Sentence } from './prose';

/** The figures a chapter can hold; each is drawn in `features/explainer/figures`. */
export const figureIds = [
  'plane',
  'places',
  'tellings',
  'escalation',
  'act-and-answer',
  'speakers',
  'differences',
] as const;
export type FigureId = (typeof figureIds)[number];

/** Running text: one paragraph of typed sentences. */
export type ParagraphBlock = { block: 'paragraph'; sentences: readonly Sentence[] };
/** A short heading inside a chapter. It states nothing that needs a source. */
export type HeadingBlock = { block: 'heading'; text: string };
/**
 * A run of one account's telling. Heading and opening sentence name the account and say what follows: its reading, its
 * forecast, what it reports. The sentences inside need not name it again; a speaker within it is always named.
 */
export type TellingBlock = {
  block: 'telling';
  account: AccountId;
  heading: string;
  opening: FactSentence;
  paragraphs: readonly ParagraphBlock[];
  /** What the case rests on: one sentence in our own voice. */
  rests: FactSentence;
};
/** A point on which the accounts differ, told by each in turn, side by side. What to make of it stands in `content/<language>/differences`. */
export type SplitBlock = {
  block: 'split';
  difference: DifferenceId;
  a: readonly FactSentence[];
  b: readonly FactSentence[];
};
/** A point on which the accounts differ, after each has told it in a frame of its own: only what it is about, and what to make of it. */
export type DifferenceBlock = { block: 'difference'; difference: DifferenceId };
/** A note beside the text: what any atlas or dictionary has. */
export type MarginBlock = { block: 'margin'; title: string; sentences: readonly BackgroundSentence[] };
/** A drawn explanation. */
export type FigureBlock = { block: 'figure'; figure: FigureId };
/** How much of the story both accounts report, counted from the claims. */
export type FindingBlock = { block: 'finding' };
/** *What neither account tells*: questions only, never an answer from elsewhere. */
export type UnansweredBlock = { block: 'unanswered'; questions: readonly string[] };
/** A number to guess before the text tells it. The answer says what the text says too, and who says so. */
export type PredictionBlock = {
  block: 'prediction';
  question: string;
  choices: readonly string[];
  answer: readonly FactSentence[];
};

export type Block =
  | ParagraphBlock
  | HeadingBlock
  | TellingBlock
  | SplitBlock
  | DifferenceBlock
  | MarginBlock
  | FigureBlock
  | FindingBlock
  | UnansweredBlock
  | PredictionBlock;

/** One chapter in one language: what an editor writes. */
export type Chapter = {
  slug: ChapterSlug;
  title: string;
  /** One line under the title and on the cover: what the chapter is about, as a question or a phrase, with nothing in it that needs a source. */
  standfirst: string;
  blocks: readonly Block[];
};

/** A paragraph of sentences. */
export const paragraph = (...sentences: Sentence[]): ParagraphBlock => ({ block: 'paragraph', sentences });
export const heading = (text: string): HeadingBlock => ({ block: 'heading', text });
export const difference = (id: DifferenceId): DifferenceBlock => ({ block: 'difference', difference: id });
export const figure = (id: FigureId): FigureBlock => ({ block: 'figure', figure: id });
export const finding = (): FindingBlock => ({ block: 'finding' });
export const unanswered = (...questions: string[]): UnansweredBlock => ({ block: 'unanswered', questions });
export const margin = (title: string, ...sentences: BackgroundSentence[]): MarginBlock => ({
  block: 'margin',
  title,
  sentences,
});

/**
 * A frame: one account's telling under its own heading.
 * @param opening names the account and what follows
 * @param rests the last line, in our voice: what the case rests on
 */
export const telling = (
  account: AccountId,
  title: string,
  opening: FactSentence,
  paragraphs: readonly ParagraphBlock[],
  rests: FactSentence,
): TellingBlock => ({ block: 'telling', account, heading: title, opening, paragraphs, rests });

/** A point on which the accounts differ: each tells it in its own column. */
export const split = (
  difference: DifferenceId,
  sides: { a: readonly FactSentence[]; b: readonly FactSentence[] },
): SplitBlock => ({ block: 'split', difference, ...sides });

export const prediction = (
  question: string,
  choices: readonly string[],
  ...answer: FactSentence[]
): PredictionBlock => ({
  block: 'prediction',
  question,
  choices,
  answer,
});
