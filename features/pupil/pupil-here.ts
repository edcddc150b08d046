import 'server-only';
import type { ChapterSlug } from '@/content/facts/chapters';
import type { ReaderId } from '@/features/readers/reader';
import { classInCookies } from '@/features/site/class-in-cookies';
import { siteTime } from '@/lib/db/site-time';
import { wantsJson } from '@/lib/web/answers';
import type { Form } from '@/lib/web/form-handler';
import { findPupil } from './data';
import type { Pupil } from './pupil';

/** Who asks, as a pupil of the class that this browser is in now; null for everybody else, without asking the database. */
export async function pupilHere(reader: ReaderId | null, { headers }: Pick<Request, 'headers'>): Promise<Pupil | null> {
  const code = reader && classInCookies(headers.get('cookie'));
  return code ? findPupil(reader, code, await siteTime()) : null;
}

/**
 * Where a form at a chapter's end leads: a pupil back to their class, which says what is done and what comes next.
 * @param elsewhere for everybody else, and for the element, which stays in the chapter
 */
export async function afterChapter(
  reader: ReaderId,
  chapter: ChapterSlug,
  { request, lang }: Pick<Form, 'request' | 'lang'>,
  elsewhere: string,
): Promise<string> {
  const pupil = wantsJson(request) ? null : await pupilHere(reader, request);
  return pupil ? `/${lang}/class/${pupil.class.code}?done=${chapter}` : elsewhere;
}
