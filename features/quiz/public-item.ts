import type { ChapterSlug } from '@/content/facts/chapters';
import type { ItemKind } from '@/content/facts/item';
import type { ItemId } from '@/content/facts/items';
import type { Item } from './bank';
import { optionIds } from './scoring';
import { shuffled } from './shuffle';

export type PublicOption = { id: string; text: string };
/** All that may leave the server before the answer is in. */
export type PublicItem = {
  id: ItemId;
  kind: ItemKind;
  chapter: ChapterSlug;
  prompt: string;
  statement: string | null;
  options: PublicOption[];
};

/**
 * Packs the few fields of an item that a reader may have.
 * @param accountLabels the answers to a question which account says so; they are never shuffled
 * @param seed the attempt's: options keep their places within it
 */
export function publicItem(item: Item, accountLabels: Readonly<Record<string, string>>, seed: string): PublicItem {
  const { id, fact, words } = item;
  const textOf = (option: string) =>
    (item.fact.kind === 'account'
      ? accountLabels[option]
      : (item.words as { options: Record<string, { text: string }> }).options[option]?.text) ?? '';
  const ids = optionIds(fact);
  return {
    id,
    kind: fact.kind,
    chapter: fact.chapter,
    prompt: words.prompt,
    statement: 'statement' in words ? words.statement : null,
    options: (fact.kind === 'account' ? ids : shuffled(ids, `${seed} ${id}`)).map((option) => ({
      id: option,
      text: textOf(option),
    })),
  };
}
