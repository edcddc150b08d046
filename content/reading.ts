import type { Block, Chapter } from './chapter';
import type { AccountId } from './facts/accounts';
import { accountIds } from './facts/accounts';
import { type ClaimFact, type ClaimId, type ClaimKind, claims } from './facts/claims';
import type { FactSentence, Sentence } from './prose';

/** The kinds of claim, the one that needs most care first. */
const byCare: readonly ClaimKind[] = ['allegation', 'forecast', 'analysis', 'statement', 'event'];

const factsOf = (id: ClaimId): ClaimFact => claims[id];

/** Takes a text, gives its words: what stands between spaces and holds a letter or a digit. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Takes a block, gives its sentences in reading order: of a split, those of Account A first. */
export function sentencesOfBlock(block: Block): readonly Sentence[] {
  switch (block.block) {
    case 'paragraph':
    case 'margin':
      return block.sentences;
    case 'telling':
      return [block.opening, ...block.paragraphs.flatMap(({ sentences }) => sentences), block.rests];
    case 'split':
      return [...block.a, ...block.b];
    default:
      return [];
  }
}

/** Takes a chapter, gives its sentences in reading order, without headings, notes on differences and open questions. */
export function sentencesOf(chapter: Chapter): Sentence[] {
  return chapter.blocks.flatMap(sentencesOfBlock);
}

/** Takes a chapter, gives the headings inside it. */
export function headingsOf(chapter: Chapter): string[] {
  return chapter.blocks.flatMap((block) => {
    if (block.block === 'heading') return [block.text];
    if (block.block === 'telling') return [block.heading];
    return block.block === 'margin' ? [block.title] : [];
  });
}

/** Takes a chapter, gives the number of words in its sentences and headings. */
export function wordCount(chapter: Chapter): number {
  const texts = [...sentencesOf(chapter).map((sentence) => sentence.text), ...headingsOf(chapter)];
  return texts.reduce((sum, text) => sum + words(text).length, 0);
}

/** Takes a factual sentence, gives the accounts it rests on: the one it names, else all that carry any of its claims. */
export function accountsOf(sentence: FactSentence): AccountId[] {
  if (sentence.from) return [sentence.from];
  return accountIds.filter((account) => sentence.claims.some((id) => factsOf(id)[account].length > 0));
}

/** Takes a factual sentence, gives the kind of the claim in it that needs most care. */
export function kindOf(sentence: FactSentence): ClaimKind {
  return byCare.find((kind) => sentence.claims.some((id) => factsOf(id).kind === kind)) ?? 'event';
}

/** Takes a chapter, gives the claims it cites, each once, in the order in which they come up. */
export function claimsOf(chapter: Chapter): ClaimId[] {
  const cited = sentencesOf(chapter).flatMap((sentence) => (sentence.sentence === 'fact' ? sentence.claims : []));
  return [...new Set(cited)];
}
