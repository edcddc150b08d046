import { type Block, type Chapter, paragraph } from '@/content/chapter';
import type { Words } from '@/content/editions';
import type { AccountId } from '@/content/facts/accounts';
import type { Sentence } from '@/content/prose';
import { accountsOf } from '@/content/reading';

/** Whose telling a handout gives: both accounts', or one's. */
export type Told = 'both' | AccountId;

/**
 * The blocks of a chapter that go on paper. A guess before reading is left out: its answer would stand beside it. Told
 * by one account: its own frames, its own column of each split as plain text, and of the rest what neither rests only
 * on the other nor speaks of it; no heading under which nothing is left.
 * @param accounts how the language names the accounts
 * @param hasFigures whether the drawn figures are printed too; one account's telling has none, as they set both side by side
 */
export function toldBy(chapter: Chapter, told: Told, accounts: Words['site']['accounts'], hasFigures = true): Block[] {
  const printed = chapter.blocks.filter(({ block }) => block !== 'prediction' && (hasFigures || block !== 'figure'));
  if (told === 'both') return printed;
  const kept = printed.flatMap((block): Block[] => {
    if (block.block === 'heading') return [block];
    if (block.block === 'telling') return block.account === told ? [block] : [];
    if (block.block === 'split') return [paragraph(...block[told])];
    if (block.block !== 'paragraph' && block.block !== 'margin') return [];
    const sentences = block.sentences.filter((sentence) => isToldBy(sentence, told, accounts));
    return sentences.length > 0 ? [{ ...block, sentences } as Block] : [];
  });
  return kept.filter(({ block }, index) => block !== 'heading' || isText(kept[index + 1]));
}

const isText = (block: Block | undefined) => block?.block === 'paragraph' || block?.block === 'margin';

function isToldBy(sentence: Sentence, told: AccountId, accounts: Words['site']['accounts']): boolean {
  // What leads from one account to the other has nowhere to lead.
  if (sentence.sentence === 'bridge') return false;
  const other = told === 'a' ? 'b' : 'a';
  if (accounts[other].named.test(sentence.text)) return false;
  return sentence.sentence === 'background' || accountsOf(sentence).includes(told);
}
