import { wordsOf } from '@/content/editions';
import type { QuestionFormat } from '@/content/question-format';
import { instructorOf } from '@/features/accounts/current-instructor';
import { signInPath } from '@/features/accounts/own-path';
import { getItem, isScope, listItemIds } from '@/features/quiz/bank';
import { sendQuestions } from '@/features/quiz/formats/question-file';
import { preferredLanguage } from '@/lib/languages';
import { noStore, seeOther, wantsJson } from '@/lib/web/answers';
import { siteOrigin } from '@/lib/web/origin';

/**
 * The handler of `/quiz/bank.<format>`: the questions of the bank with their key, for whoever is signed in as a teacher.
 * `?scope=` as for a quiz. Not signed in: 303 to sign in, JSON 401.
 */
export const bankQuestions =
  (format: QuestionFormat) =>
  async (request: Request): Promise<Response> => {
    const lang = preferredLanguage(request.headers.get('accept-language'));
    const words = wordsOf(lang);
    const { pathname, search, searchParams } = new URL(request.url);
    if (!(await instructorOf(request))) {
      if (!wantsJson(request)) return seeOther(signInPath(lang, `${pathname}${search}`));
      const error = { code: 'not-signed-in', message: words.refusals['not-signed-in'] };
      return Response.json({ error }, { status: 401, headers: noStore });
    }
    const asked = searchParams.get('scope') ?? 'all';
    const items = listItemIds(isScope(asked) ? asked : 'all').map((id) => getItem(id, lang));
    return sendQuestions(items, format, { lang, words, origin: siteOrigin(request), name: 'questions' });
  };
