import type { Chapter } from './chapter';
import type { AccountId } from './facts/accounts';
import type { FactSentence, Sentence } from './prose';

/** A fact and the place that says, beside the sentence itself, whose telling it is. */
export type PlacedFact = {
  fact: FactSentence;
  place: 'text' | 'frame' | 'split';
  /** Whose frame or column it is. */
  account?: AccountId;
};

const factsIn = (sentences: readonly Sentence[]): FactSentence[] =>
  sentences.filter((one): one is FactSentence => one.sentence === 'fact');

/** Takes a chapter, gives its facts in reading order, each with its place. What follows a guess counts as text. */
export function placedFacts(chapter: Chapter): PlacedFact[] {
  return chapter.blocks.flatMap((block): PlacedFact[] => {
    switch (block.block) {
      case 'paragraph':
        return factsIn(block.sentences).map((fact) => ({ fact, place: 'text' }));
      case 'prediction':
        return block.answer.map((fact) => ({ fact, place: 'text' }));
      case 'telling': {
        const inside = [block.opening, ...block.paragraphs.flatMap(({ sentences }) => sentences), block.rests];
        return factsIn(inside).map((fact) => ({ fact, place: 'frame', account: block.account }));
      }
      case 'split':
        return (['a', 'b'] as const).flatMap((account) =>
          block[account].map((fact): PlacedFact => ({ fact, place: 'split', account })),
        );
      default:
        return [];
    }
  });
}
