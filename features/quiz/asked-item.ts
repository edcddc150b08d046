import 'server-only';
import type { Language } from '@/lib/languages';
import { getItem, type Item } from './bank';
import { type AskedId, isOwnItemId, type OwnItemId } from './own-items/own-item-id';

/** The own questions that an attempt brings along, by id: the bank does not know them. */
export type OwnQuestions = ReadonlyMap<OwnItemId, Item>;

export const noOwnQuestions: OwnQuestions = new Map();

/** An item that can be asked: of the bank, or one of the own questions that were brought along. */
export function askedItem(id: AskedId, own: OwnQuestions, lang: Language): Item {
  if (!isOwnItemId(id)) return getItem(id, lang);
  const item = own.get(id);
  // Own questions are never deleted, and whoever holds an id has loaded what it names.
  if (!item) throw new Error(`the own question ${id} was not brought along`);
  return item;
}
