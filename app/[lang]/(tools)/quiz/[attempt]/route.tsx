import { barNow } from '@/features/live/rounds/bar-now';
import { barFor, barInQuiz } from '@/features/pupil/class-bar';
import { findThread } from '@/features/pupil/find-thread';
import { answerTo, isExplained, nextOpenItem } from '@/features/quiz/attempt';
import { FeedbackPage } from '@/features/quiz/feedback';
import { ItemPage } from '@/features/quiz/item-page';
import { findOwnAttempt } from '@/features/quiz/own-attempt';
import { quizNotHere } from '@/features/quiz/quiz-not-here';
import { shownItem } from '@/features/quiz/shown-item';
import { verdictOf } from '@/features/quiz/verdict';
import { toolPage } from '@/features/site/tool-page';
import { siteTime } from '@/lib/db/site-time';
import { seeOther } from '@/lib/web/answers';
import { Refusal } from '@/lib/web/refusal';

/**
 * The next open item; with `?item=` that item, open or answered. After an answer the title begins with the verdict: it is
 * what a screen reader says when the page comes, once.
 */
export const GET = toolPage<{ attempt: string }>(async ({ lang, words, params, query, request }) => {
  const attempt = await findOwnAttempt(request, params.attempt);
  if (!attempt) return quizNotHere(request, lang, words);
  const next = nextOpenItem(attempt);
  const asked = query.get('item');
  const id = asked === null ? next : attempt.items.find((one) => one === asked);
  if (asked === null && next === null) return seeOther(`/${lang}/quiz/${attempt.id}/result`);
  if (!id) throw new Refusal(404, 'not-found');
  const thread = await findThread(request, attempt.work?.code);
  const bar = await barNow((attempt.work ? barInQuiz : barFor)(thread, lang, words), thread, lang);
  const shown = shownItem(attempt, id, lang);
  const answer = answerTo(attempt, id);
  if (!answer)
    return {
      title: words.titles.quiz,
      body: <ItemPage attempt={attempt} item={shown.item} lang={lang} words={words} />,
      bar,
    };
  const explains = isExplained(attempt, await siteTime());
  const { noted, pageTitle } = words.quiz.feedback;
  const verdict = explains ? verdictOf(answer, words) : noted;
  return {
    title: pageTitle(verdict, attempt.items.indexOf(id) + 1, attempt.items.length),
    body: (
      <FeedbackPage
        attempt={attempt}
        item={shown.item}
        answer={answer}
        explanations={explains ? shown.explain() : null}
        isLast={next === null}
        lang={lang}
        words={words}
      />
    ),
    bar,
  };
});
