import 'server-only';
import { wordsOf } from '@/content/editions';
import type { Item } from '@/features/quiz/bank';
import { type PublicItem, publicItem } from '@/features/quiz/public-item';
import { shuffled } from '@/features/quiz/shuffle';
import type { Language } from '@/lib/languages';
import { askable, draw } from '../items/ask-plan';
import { getAskPlan } from '../items/ask-plan.data';
import { getWholeItems } from '../items/asked';
import type { OwnClass } from '../own-class';

/**
 * A class's quiz on paper: as many of the questions that it can be asked as an attempt has, own ones included. Which, and
 * in which order, is settled by the class, so that every sheet is the same, and its key has the same numbers.
 * @param isWhole all that it can be asked
 */
export async function listClassPaper(
  own: OwnClass,
  isWhole: boolean,
  lang: Language,
): Promise<{ whole: Item; item: PublicItem }[]> {
  const seed = `paper ${own.id}`;
  const plan = await getAskPlan(own);
  const drawn = isWhole
    ? shuffled(
        askable(plan).map(({ id }) => id),
        seed,
      )
    : draw(plan, [], seed);
  return (await getWholeItems(drawn, lang)).map((whole) => ({
    whole,
    item: publicItem(whole, wordsOf(lang).quiz.item.accountAnswers, seed),
  }));
}
