import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { defaultLanguage } from '@/lib/languages';
import { seeOther } from '@/lib/web/answers';
import { Refusal } from '@/lib/web/refusal';

/**
 * The chapter that the address of a write names.
 * @throws {Refusal} 404 when there is none
 */
export function chapterOf(slug: string): ChapterSlug {
  const chapter = chapterSlugs.find((one) => one === slug);
  if (!chapter) throw new Refusal(404, 'not-found');
  return chapter;
}

/** Where a GET on a chapter's write leads: to the part of the chapter that holds the form. */
export const seeChapter = (part: string) => async (_request: Request, context: { params: Promise<{ slug: string }> }) =>
  seeOther(`/${defaultLanguage}/chapters/${encodeURIComponent((await context.params).slug)}#${part}`);
