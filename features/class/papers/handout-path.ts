import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import type { Language } from '@/lib/languages';

/** The handout of the chapters that a class reads; of all where it reads all, or none. */
export function handoutPath(chapters: readonly ChapterSlug[], lang: Language): string {
  const some = chapters.length < chapterSlugs.length ? chapters : [];
  const query = new URLSearchParams(some.map((slug) => ['chapters', slug]));
  return `/${lang}/print/handout${some.length > 0 ? `?${query}` : ''}`;
}
