import 'server-only';
import { wordsOf } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { getItem, type Item, listItemIds, type Scope } from './bank';
import { type PublicItem, publicItem } from './public-item';
import { shuffled } from './shuffle';

/** The order of items and of options on paper: the same on every sheet, and on its key. */
const paperSeed = 'paper';

/**
 * The items of a scope as a printed quiz asks them, each with its key. They are mixed: in the order of the chapters
 * one question would lean on its neighbours, and its place would say which chapter it is from.
 */
export const listPaperItems = (scope: Scope, lang: Language): { whole: Item; item: PublicItem }[] =>
  shuffled(listItemIds(scope), paperSeed).map((id) => {
    const whole = getItem(id, lang);
    return { whole, item: publicItem(whole, wordsOf(lang).quiz.item.accountAnswers, paperSeed) };
  });
