import 'server-only';
import { wordsOf } from '@/content/editions';
import type { ChapterSlug } from '@/content/facts/chapters';
import { checks } from '@/content/facts/checks';
import type { Language } from '@/lib/languages';
import { getItem } from './bank';
import { checkSeed } from './data';
import { type PublicItem, publicItem } from './public-item';

/** The two questions at a chapter's end as everybody sees them: without the key, the options always in one order. */
export const listChecks = (chapter: ChapterSlug, lang: Language): PublicItem[] =>
  checks[chapter].map((id) => publicItem(getItem(id, lang), wordsOf(lang).quiz.item.accountAnswers, checkSeed));
