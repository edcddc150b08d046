import { wordsOf } from '@/content/editions';
import { fittingItem, keepAnswer } from '@/features/quiz/answering';
import type { Attempt } from '@/features/quiz/attempt';
import { findAttempt } from '@/features/quiz/data';
import { ItemForm } from '@/features/quiz/item-form';
import { quizNotHere } from '@/features/quiz/quiz-not-here';
import { answerShape } from '@/features/quiz/shapes';
import { shownItem } from '@/features/quiz/shown-item';
import { findReader, readerKey } from '@/features/readers/reader';
import { problemAt, receiveForm } from '@/features/site/receive-form';
import { siteTime } from '@/lib/db/site-time';
import { defaultLanguage } from '@/lib/languages';
import { seeOther } from '@/lib/web/answers';
import type { Form } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';

type Context = { params: Promise<{ attempt: string }> };

export async function GET(_request: Request, { params }: Context) {
  return seeOther(`/${defaultLanguage}/quiz/${encodeURIComponent((await params).attempt)}`);
}

/** Takes an answer and stores it as it was given. */
export async function POST(request: Request, { params }: Context) {
  const { attempt: attemptId } = await params;
  return receiveForm(request, {
    shape: answerShape,
    page: ({ lang }) => `/${lang}/quiz/${encodeURIComponent(attemptId)}`,
    async act({ item, answer: given, certainty }, form) {
      const attempt = await findSendersAttempt(attemptId, form);
      if (!attempt) throw new Refusal(404, 'not-found');
      const answered = fittingItem(attempt.items, item, given, form.lang, attempt.own);
      return keepAnswer(attempt, answered, { given, certainty }, form.lang, await siteTime());
    },
    notFound: ({ request: sent, lang }) => quizNotHere(sent, lang, wordsOf(lang)),
    async again(problem, form) {
      const attempt = await findSendersAttempt(attemptId, form);
      const id = attempt?.items.find((one) => one === form.values.get('item')?.[0]);
      if (!attempt || !id || problem.field === 'item') return null;
      return (
        <ItemForm
          attempt={attempt.id}
          item={shownItem(attempt, id, form.lang).item}
          given={form.values.get('answer') ?? []}
          certainty={form.values.get('certainty')?.[0]}
          errors={{ answer: problemAt(problem, 'answer'), certainty: problemAt(problem, 'certainty') }}
          lang={form.lang}
          words={wordsOf(form.lang)}
        />
      );
    },
  });
}

/** The attempt of whoever sent the form. To all others it is not there. */
function findSendersAttempt(id: string, { request }: Form): Promise<Attempt | null> {
  const reader = findReader(request.headers.get('cookie'));
  return findAttempt(reader && readerKey(reader), id);
}
