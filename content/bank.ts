import type { ItemId, items } from './facts/items';
import type { ItemWords } from './item-words';

/** The words of every quiz item, in one language: the compiler lists what is missing. */
export type Bank = { readonly [Id in ItemId]: ItemWords<(typeof items)[Id]> };

/** The words of one chapter's items, so that an item can only stand in the file of its own chapter. */
export type ChapterBank<Slug extends string> = {
  readonly [Id in ItemId as (typeof items)[Id]['chapter'] extends Slug ? Id : never]: Bank[Id];
};
