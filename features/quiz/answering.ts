import 'server-only';
import type { Language } from '@/lib/languages';
import type { Done } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';
import { recordAnswer } from './answers.data';
import { askedItem, noOwnQuestions } from './asked-item';
import { type Attempt, type Certainty, isExplained, nextOpenItem } from './attempt';
import { backToPath } from './back-to';
import type { Item } from './bank';
import type { AskedId } from './own-items/own-item-id';
import { score, settled, unfit } from './scoring';
import { shownItem } from './shown-item';

/**
 * The item that an answer is for, when the answer fits it.
 * @param items the items that may be answered here
 * @param own those of them that are not of the bank
 * @throws {Refusal} 422 when it is none of them, or the answer is none of its own
 */
export function fittingItem(
  items: readonly AskedId[],
  id: string,
  given: readonly string[],
  lang: Language,
  own = noOwnQuestions,
): Item {
  const known = items.find((one) => one === id);
  if (!known) throw new Refusal(422, 'unknown-item', 'item');
  const item = askedItem(known, own, lang);
  const reason = unfit(item.fact, given);
  if (reason) throw new Refusal(422, reason, 'answer');
  return item;
}

/**
 * Stores a fitting answer as it was given, and says what came of it: points and explanations, unless this attempt
 * explains at its end and is not there yet.
 * @throws {Refusal} 409 when the item was answered otherwise before
 */
export async function keepAnswer(
  attempt: Attempt,
  { id, fact }: Item,
  { given: typed, certainty }: { given: readonly string[]; certainty: Certainty | null },
  lang: Language,
  now: Date,
): Promise<Done> {
  const given = settled(fact, typed);
  const points = score(fact, given);
  await recordAnswer(attempt, id, given, points, certainty, now);
  const others = attempt.answers.filter((one) => one.item !== id);
  const answered = { ...attempt, answers: [...others, { item: id, given, ...points, certainty, isFirst: false }] };
  const mayTell = isExplained(answered, now);
  return {
    to: `/${lang}/quiz/${attempt.id}?item=${id}`,
    json: {
      item: id,
      ...(mayTell ? points : { score: null, max: points.max }),
      right: mayTell ? fact.right : null,
      explanations: mayTell ? explanationsOf(answered, id, lang) : null,
      next: nextOpenItem(answered),
    },
  };
}

const explanationsOf = (attempt: Attempt, id: AskedId, lang: Language) =>
  shownItem(attempt, id, lang)
    .explain()
    .map(({ id: option, isRight, explanation, claim }) => ({
      option,
      isRight,
      explanation,
      claim,
      sentence: backToPath(claim, lang),
    }));
