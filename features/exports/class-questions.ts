import { wordsOf } from '@/content/editions';
import type { QuestionFormat } from '@/content/question-format';
import { answerForClass } from '@/features/class/class-answer';
import { listAskedItems } from '@/features/class/items/asked';
import { sendQuestions } from '@/features/quiz/formats/question-file';
import { preferredLanguage } from '@/lib/languages';
import { siteOrigin } from '@/lib/web/origin';

/** The handler of `/classes/<id>/questions.<format>`: what the class can be asked, for whoever teaches it. */
export const classQuestions =
  (format: QuestionFormat) =>
  (request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> =>
    answerForClass(request, context, async (own) => {
      const lang = preferredLanguage(request.headers.get('accept-language'));
      const name = `questions-${own.code}`;
      const items = await listAskedItems(own, lang);
      return sendQuestions(items, format, { lang, words: wordsOf(lang), origin: siteOrigin(request), name });
    });
