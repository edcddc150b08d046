import type { ItemKind, ItemPart } from '@/content/facts/item';
import type { Item } from './bank';
import type { Face, PublicOption } from './kinds/kind';
import { kindOf } from './kinds/kinds';
import type { AskedId } from './own-items/own-item-id';
import { shuffled } from './shuffle';

export type { PublicOption };
/** All that may leave the server before the answer is in. */
export type PublicItem = Face & { id: AskedId; kind: ItemKind; chapter: ItemPart; prompt: string };

/**
 * Packs the few fields of an item that a reader may have. Nothing in it depends on the key or the explanations.
 * @param accountLabels the answers to a question which account says so; they are never shuffled
 * @param seed the attempt's: options keep their places within it
 */
export function publicItem(item: Item, accountLabels: Readonly<Record<string, string>>, seed: string): PublicItem {
  const { id, fact, words } = item;
  const face = kindOf(fact).face(
    // Fact and words of one item are of one kind.
    item as never,
    (values, part) => shuffled(values, part ? `${seed} ${id} ${part}` : `${seed} ${id}`),
    accountLabels,
  );
  return { id, kind: fact.kind, chapter: fact.chapter, prompt: words.prompt, ...face };
}
