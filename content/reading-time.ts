import type { Block, Chapter, FigureId } from './chapter';
import type { DifferenceId } from './facts/differences';
import { sentencesOfBlock, words } from './reading';
import type { DifferenceWords, FigureTexts } from './words';

const wordsPerMinute = 220;

/** What of an edition stands in a chapter beside its own sentences. */
export type ReadBeside = {
  differences: Readonly<Record<DifferenceId, DifferenceWords>>;
  figures: { titles: Readonly<Record<FigureId, { title: string; caption: string }>> };
  figureTexts: FigureTexts;
};

/** Takes a value, gives every text in it, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value && typeof value === 'object' && 'text' in value) return textsIn(value.text);
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

function textsOf(block: Block, { differences, figures, figureTexts }: ReadBeside): string[] {
  const own = sentencesOfBlock(block).map(({ text }) => text);
  switch (block.block) {
    case 'heading':
      return [block.text];
    case 'telling':
      return [block.heading, ...own];
    case 'margin':
      return [block.title, ...own];
    case 'split':
      return [differences[block.difference].title, ...own, differences[block.difference].note];
    case 'difference':
      return Object.values(differences[block.difference]);
    case 'unanswered':
      return [...block.questions];
    case 'prediction':
      return [block.question, ...block.choices, ...block.answer.map(({ text }) => text)];
    case 'figure': {
      const { title, caption } = figures.titles[block.figure];
      const inside = block.figure === 'plane' || block.figure === 'places' ? figureTexts[block.figure] : [];
      return [title, caption, ...textsIn(inside)];
    }
    default:
      return own;
  }
}

/** Takes a chapter and its edition, gives the number of words that a reader meets from standfirst to open questions. */
export function wordsRead(chapter: Chapter, edition: ReadBeside): number {
  const texts = [chapter.standfirst, ...chapter.blocks.flatMap((block) => textsOf(block, edition))];
  return texts.reduce((sum, text) => sum + words(text).length, 0);
}

/** Takes a chapter and its edition, gives the minutes it takes to read, at least one. */
export function minutes(chapter: Chapter, edition: ReadBeside): number {
  return Math.max(1, Math.round(wordsRead(chapter, edition) / wordsPerMinute));
}
