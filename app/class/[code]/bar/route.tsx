import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { pupilMoment } from '@/features/live/rounds/pupil-parts';
import { barFor } from '@/features/pupil/class-bar';
import { classCodeIn } from '@/features/pupil/class-code';
import { findThread } from '@/features/pupil/find-thread';
import { NextAfterChapter } from '@/features/pupil/next-after-chapter';
import { BarParts } from '@/features/site/class-note';
import { defaultLanguage, isLanguage } from '@/lib/languages';
import { noStore, partOf } from '@/lib/web/answers';

type Context = { params: Promise<{ code: string }> };

/**
 * What a page that is the same for everybody says to a pupil: the parts of its bar, what the teacher asks of everybody and,
 * at the end of a chapter, what comes next, as HTML in JSON. Whoever is no pupil of the class is told the same as of a class that never was.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { code: given } = await params;
  const { searchParams: query } = new URL(request.url);
  const asked = query.get('lang') ?? undefined;
  const lang = isLanguage(asked) ? asked : defaultLanguage;
  const words = wordsOf(lang);
  const chapter = chapterSlugs.find((slug) => slug === query.get('chapter')) ?? null;
  const code = classCodeIn(given);
  const thread = code === null ? null : await findThread(request, code, chapter);
  const bar = <BarParts code={code} bar={barFor(thread, lang, words)} lang={lang} words={words.site} />;
  const next = thread && chapter && <NextAfterChapter thread={thread} chapter={chapter} lang={lang} words={words} />;
  const live = thread && (await pupilMoment(thread.pupil, thread.now, lang)).bar;
  return Response.json(
    { bar: await partOf(bar), next: next && (await partOf(next)), live: live && (await partOf(live)) },
    { status: thread ? 200 : 404, headers: noStore },
  );
}
