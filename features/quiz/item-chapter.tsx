import type { Words } from '@/content/editions';
import { partTitle } from './back-to';
import type { PublicItem } from './public-item';

/** The chapter that an item is about. It stands with the feedback only: beside an open question it could answer it. */
export function ItemChapter({ item, words }: { item: PublicItem; words: Words }) {
  return (
    <p className="mt-1 font-sans text-label text-quiet">{words.quiz.item.about(partTitle(item.chapter, words))}</p>
  );
}
