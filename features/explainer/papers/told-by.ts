import type { Block, Chapter } from '@/content/chapter';
import { type AccountId, accounts } from '@/content/facts/accounts';
import type { Sentence } from '@/content/prose';
import { accountsOf } from '@/content/reading';

/** Whose telling a handout gives: both accounts', or one's. */
export type Told = 'both' | AccountId;

/**
 * The blocks of a chapter that go on paper. A guess before reading is left out: its answer would stand beside it. Told
 * by one account: without the sentences that rest only on the other or speak of it, without what sets the two side by
 * side, and without headings under which nothing is left.
 * @param hasFigures whether the drawn figures are printed too; one account's telling has none, as they set both side by side
 */
export function toldBy(chapter: Chapter, told: Told, hasFigures = true): Block[] {
  const printed = chapter.blocks.filter(({ block }) => block !== 'prediction' && (hasFigures || block !== 'figure'));
  if (told === 'both') return printed;
  const kept = printed.flatMap((block): Block[] => {
    if (block.block === 'heading') return [block];
    if (block.block !== 'paragraph') return [];
    const sentences = block.sentences.filter((sentence) => isToldBy(sentence, told));
    return sentences.length > 0 ? [{ ...block, sentences }] : [];
  });
  return kept.filter(({ block }, index) => block !== 'heading' || kept[index + 1]?.block === 'paragraph');
}

function isToldBy(sentence: Sentence, told: AccountId): boolean {
  // What leads from one account to the other has nowhere to lead.
  if (sentence.sentence === 'bridge') return false;
  const other = told === 'a' ? 'b' : 'a';
  if (sentence.text.includes(`Account ${accounts[other].letter}`)) return false;
  return sentence.sentence === 'background' || accountsOf(sentence).includes(told);
}
