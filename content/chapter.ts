import type { ChapterSlug } from './facts/chapters';
import type { DifferenceId } from './facts/differences';
import type { FactSentence, Sentence } from './prose';

/** The figures a chapter can hold; each is drawn in `features/explainer/figures`. */
export const figureIds = ['plane', 'places', 'escalation', 'act-and-answer', 'speakers', 'differences'] as const;
export type FigureId = (typeof figureIds)[number];

/** Running text: one paragraph of typed sentences. */
export type ParagraphBlock = { block: 'paragraph'; sentences: readonly Sentence[] };
/** A short heading inside a chapter. It states nothing that needs a source. */
export type HeadingBlock = { block: 'heading'; text: string };
/** A point on which the accounts differ, side by side. The words stand in `content/<language>/differences`. */
export type DifferenceBlock = { block: 'difference'; difference: DifferenceId };
/** A drawn explanation. */
export type FigureBlock = { block: 'figure'; figure: FigureId };
/** *What neither account tells*: questions only, never an answer from elsewhere. */
export type UnansweredBlock = { block: 'unanswered'; questions: readonly string[] };
/** A number to guess before the text tells it. The answer says what the text says too, and who says so. */
export type PredictionBlock = {
  block: 'prediction';
  question: string;
  choices: readonly string[];
  answer: readonly FactSentence[];
};

export type Block = ParagraphBlock | HeadingBlock | DifferenceBlock | FigureBlock | UnansweredBlock | PredictionBlock;

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
export const unanswered = (...questions: string[]): UnansweredBlock => ({ block: 'unanswered', questions });
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
