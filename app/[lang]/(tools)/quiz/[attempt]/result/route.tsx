import { itemParts } from '@/content/facts/item';
import { barNow } from '@/features/live/rounds/bar-now';
import { barFor } from '@/features/pupil/class-bar';
import { findThread } from '@/features/pupil/find-thread';
import { NextInClass } from '@/features/pupil/next-in-class';
import { askedItem } from '@/features/quiz/asked-item';
import { answerTo, isAttemptHeld, nextOpenItem, totalOf, totalsByChapter } from '@/features/quiz/attempt';
import { HeldResult } from '@/features/quiz/held-result';
import { findOwnAttempt } from '@/features/quiz/own-attempt';
import { quizNotHere } from '@/features/quiz/quiz-not-here';
import { quizPath } from '@/features/quiz/quiz-path';
import { ResultPage } from '@/features/quiz/result-page';
import { inTenths } from '@/features/quiz/scoring';
import { shownItem } from '@/features/quiz/shown-item';
import { getOthers } from '@/features/quiz/statistics/data';
import { toolPage } from '@/features/site/tool-page';
import { siteTime } from '@/lib/db/site-time';
import { newId } from '@/lib/ids';
import { seeOther } from '@/lib/web/answers';
import { siteOrigin } from '@/lib/web/origin';

/** The result of a finished attempt; an unfinished one goes on with its next item. The title says the score. */
export const GET = toolPage<{ attempt: string }>(async ({ lang, words, params, request }) => {
  const { result } = words.quiz;
  const attempt = await findOwnAttempt(request, params.attempt);
  if (!attempt) return quizNotHere(request, lang, words);
  if (nextOpenItem(attempt) !== null) return seeOther(`/${lang}/quiz/${attempt.id}`);
  const thread = await findThread(request, attempt.work?.code);
  const next = thread && <NextInClass thread={thread} lang={lang} words={words} />;
  const bar = await barNow(barFor(thread, lang, words), thread, lang);
  if (attempt.work && isAttemptHeld(attempt, await siteTime()))
    return {
      title: result.title,
      body: <HeldResult attempt={attempt} work={attempt.work} next={next} lang={lang} words={words} />,
      bar,
    };
  const reviews = attempt.items.map((id) => {
    const { item, explain } = shownItem(attempt, id, lang);
    return { item, answer: answerTo(attempt, id) ?? null, explanations: explain() };
  });
  const total = totalOf(attempt);
  const others = await getOthers(attempt.answers);
  return {
    title: result.pageTitle(result.score(inTenths(total.score), inTenths(total.max))),
    body: (
      <ResultPage
        attempt={attempt}
        total={total}
        chapters={totalsByChapter(attempt, (id) => askedItem(id, attempt.own, lang).fact.chapter, itemParts)}
        reviews={reviews}
        others={others}
        next={next}
        once={newId()}
        address={`${siteOrigin(request)}${quizPath(lang, attempt.scope)}`}
        lang={lang}
        words={words}
      />
    ),
    bar,
  };
});
