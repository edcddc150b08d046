import 'server-only';
import { askedItem } from '@/features/quiz/asked-item';
import type { Item } from '@/features/quiz/bank';
import { getOwnQuestions } from '@/features/quiz/own-items/data';
import { type AskedId, isOwnItemId } from '@/features/quiz/own-items/own-item-id';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { askable } from './ask-plan';
import { getAskPlan } from './ask-plan.data';

/** Items of the bank and own questions by their ids, whole. */
export async function getWholeItems(ids: readonly AskedId[], lang: Language): Promise<Item[]> {
  const own = await getOwnQuestions(ids.filter(isOwnItemId));
  return ids.filter((id) => !isOwnItemId(id) || own.has(id)).map((id) => askedItem(id, own, lang));
}

/** The questions that a class can be asked, whole. */
export const listAskedItems = async (own: OwnClass, lang: Language): Promise<Item[]> =>
  getWholeItems(
    askable(await getAskPlan(own)).map(({ id }) => id),
    lang,
  );
