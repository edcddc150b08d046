import 'server-only';
import { wordsOf } from '@/content/editions';
import type { ItemId } from '@/content/facts/items';
import type { Language } from '@/lib/languages';
import { type Attempt, answerTo } from './attempt';
import { getItem } from './bank';
import { type Explanation, explain } from './explanation';
import { type PublicItem, publicItem } from './public-item';

/** An item of an attempt as it is shown there, and, once it is answered, its explanations. */
export function shownItem(
  attempt: Attempt,
  id: ItemId,
  lang: Language,
): { item: PublicItem; explain: () => Explanation[] } {
  const whole = getItem(id, lang);
  const item = publicItem(whole, wordsOf(lang).quiz.item.accountAnswers, attempt.seed);
  return { item, explain: () => explain(whole, item, answerTo(attempt, id)?.given ?? []) };
}
