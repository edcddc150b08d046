import 'server-only';
import { getItem, type Item, isItemId, listItemIds } from '@/features/quiz/bank';
import { getOwnQuestions } from '@/features/quiz/own-items/data';
import { isOwnItemId } from '@/features/quiz/own-items/own-item-id';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { listChosenItems } from './data';

/** The questions that a class can be asked, whole: those chosen for it, else what its scope and kinds hold. */
export async function listAskedItems(own: OwnClass, lang: Language): Promise<Item[]> {
  const chosen = await listChosenItems(own.id);
  if (chosen.length === 0)
    return listItemIds(own.scope)
      .map((id) => getItem(id, lang))
      .filter(({ fact }) => own.kinds.includes(fact.kind));
  const mine = await getOwnQuestions(chosen.filter(isOwnItemId));
  return chosen.flatMap((id) => (isItemId(id) ? getItem(id, lang) : (mine.get(id) ?? [])));
}
