import { instructorOf } from '@/features/accounts/current-instructor';
import type { Instructor } from '@/features/accounts/instructor';
import { signInPath } from '@/features/accounts/own-path';
import { NotFoundDocument } from '@/features/site/not-found';
import { sentenceOf } from '@/features/site/receive-form';
import { type Language, preferredLanguage } from '@/lib/languages';
import { errorKind } from '@/lib/ops/error-kind';
import { log } from '@/lib/ops/log';
import { documentOf, noStore, seeOther, wantsJson } from '@/lib/web/answers';
import { Refusal } from '@/lib/web/refusal';
import { findClass } from './data';
import type { OwnClass } from './own-class';
import { classPath } from './receive-class-form';

/**
 * Answers a GET about an instructor's own class that is no page: a file, a stream. Not signed in: 303 to sign in, JSON
 * 401. Another's class: 404, with the same bytes as one that never was.
 */
export async function answerForClass(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
  answer: (own: OwnClass, instructor: Instructor) => Response | Promise<Response>,
): Promise<Response> {
  const { id } = await params;
  const lang = preferredLanguage(request.headers.get('accept-language'));
  const refuse = (status: 401 | 404 | 503, code: string) =>
    Response.json(
      { error: { code, message: sentenceOf(new Refusal(status, code), lang) } },
      { status, headers: noStore },
    );
  try {
    const instructor = await instructorOf(request);
    if (!instructor) {
      if (wantsJson(request)) return refuse(401, 'not-signed-in');
      return seeOther(signInPath(lang, classPath(lang, id)));
    }
    const own = await findClass(instructor.id, id);
    if (!own) return wantsJson(request) ? refuse(404, 'not-found') : await notFound(lang);
    return await answer(own, instructor);
  } catch (error) {
    log('class-not-answered', errorKind(error));
    return refuse(503, 'unavailable');
  }
}

async function notFound(lang: Language): Promise<Response> {
  const page = await documentOf(<NotFoundDocument lang={lang} />);
  return new Response(page, { status: 404, headers: { ...noStore, 'Content-Type': 'text/html; charset=utf-8' } });
}
