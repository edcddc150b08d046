import 'server-only';
import { bank as english } from '@/content/en/quiz/bank';
import { type ItemFact, type ItemPart, itemParts } from '@/content/facts/item';
import { type ItemId, items } from '@/content/facts/items';
import type { ItemWords } from '@/content/item-words';
import type { Language } from '@/lib/languages';
import type { AskedId } from './own-items/own-item-id';

const banks = { en: english };

/** An item of one kind: its fact and its words. */
export type ItemOf<Fact extends ItemFact> = { id: AskedId; fact: Fact; words: ItemWords<Fact> };

/** An item whole, with its key, of the bank or an instructor's own. It stays on the server: what may leave is packed by `publicItem`. */
export type Item = { [Fact in ItemFact as Fact['kind']]: ItemOf<Fact> }[ItemFact['kind']];

/** What a quiz is about: the nine chapters, one of them, or what came since. */
export type Scope = 'all' | ItemPart;

/** Everything that a quiz can be about. */
export const scopes = ['all', ...itemParts] as const;

export const isScope = (text: string): text is Scope => (scopes as readonly string[]).includes(text);

const factOf = (id: ItemId): ItemFact => items[id];

export const isItemId = (text: string): text is ItemId => Object.hasOwn(items, text);

/** The ids of the items that a quiz on this scope can ask, in the order of the chapters. */
export function listItemIds(scope: Scope): ItemId[] {
  return (Object.keys(items) as ItemId[]).filter((id) => {
    const fact = factOf(id);
    return !fact.retired && (scope === 'all' ? fact.chapter !== 'since' : fact.chapter === scope);
  });
}

/** An item by its id, retired ones included: stored answers refer to them. */
export function getItem(id: ItemId, lang: Language): Item {
  // Fact and words of one id are of one kind: the type of the bank says so.
  return { id, fact: factOf(id), words: banks[lang][id] } as unknown as Item;
}
