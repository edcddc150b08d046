import 'server-only';
import { wordsOf } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { askedItem } from './asked-item';
import { type Attempt, answerTo } from './attempt';
import { type Explanation, explain } from './explanation';
import type { AskedId } from './own-items/own-item-id';
import { type PublicItem, publicItem } from './public-item';

/** An item of an attempt as it is shown there, and, once it is answered, its explanations. */
export function shownItem(
  attempt: Attempt,
  id: AskedId,
  lang: Language,
): { item: PublicItem; explain: () => Explanation[] } {
  const whole = askedItem(id, attempt.own, lang);
  const item = publicItem(whole, wordsOf(lang).quiz.item.accountAnswers, attempt.seed);
  return { item, explain: () => explain(whole, item, answerTo(attempt, id)?.given ?? []) };
}
