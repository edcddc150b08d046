import type { Item } from './bank';
import type { Explanation, Face } from './kinds/kind';
import { kindOf } from './kinds/kinds';

export type { Explanation };

/**
 * Explains everything that could be answered to an item.
 * @param face the item as it was shown: options come in that order
 * @param given the answer that was stored; empty when there is none
 */
export const explain = (item: Item, face: Face, given: readonly string[]): Explanation[] =>
  // Fact and words of one item are of one kind.
  kindOf(item.fact).explain(item as never, face, given);
