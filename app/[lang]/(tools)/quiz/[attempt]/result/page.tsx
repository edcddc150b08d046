import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { askedItem } from '@/features/quiz/asked-item';
import { answerTo, isAttemptHeld, nextOpenItem, totalOf, totalsByChapter } from '@/features/quiz/attempt';
import { HeldResult } from '@/features/quiz/held-result';
import { findOwnAttempt } from '@/features/quiz/own-attempt';
import { quizPath } from '@/features/quiz/quiz-path';
import { ResultPage } from '@/features/quiz/result-page';
import { written } from '@/features/quiz/scoring';
import { shownItem } from '@/features/quiz/shown-item';
import { getOthers } from '@/features/quiz/statistics/data';
import { leadToNotFound, toolPage } from '@/features/site/tool-page';
import { newId } from '@/lib/ids';
import type { Language } from '@/lib/languages';
import { siteOrigin } from '@/lib/origin';
import { siteTime } from '@/lib/site-time';

type Props = { params: Promise<{ lang: Language; attempt: string }> };

/** The title says the score: it is what a screen reader says when the page comes, once. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, attempt: id } = await params;
  const { result } = wordsOf(lang).quiz;
  const attempt = await findOwnAttempt(id).catch(() => null);
  if (!attempt || isAttemptHeld(attempt, await siteTime())) return { title: result.title };
  const { score, max } = totalOf(attempt);
  return { title: result.pageTitle(result.score(written(score), written(max))) };
}

/** The result of a finished attempt; an unfinished one goes on with its next item. */
export default toolPage<{ attempt: string }>(async ({ lang, params }) => {
  const attempt = await findOwnAttempt(params.attempt);
  if (!attempt) leadToNotFound(lang);
  if (nextOpenItem(attempt) !== null) redirect(`/${lang}/quiz/${attempt.id}`);
  if (attempt.work && isAttemptHeld(attempt, await siteTime()))
    return <HeldResult attempt={attempt} work={attempt.work} lang={lang} words={wordsOf(lang)} />;
  const reviews = attempt.items.map((id) => {
    const { item, explain } = shownItem(attempt, id, lang);
    return { item, answer: answerTo(attempt, id) ?? null, explanations: explain() };
  });
  const others = await getOthers(attempt.answers);
  return (
    <ResultPage
      attempt={attempt}
      total={totalOf(attempt)}
      chapters={totalsByChapter(attempt, (id) => askedItem(id, attempt.own, lang).fact.chapter, chapterSlugs)}
      reviews={reviews}
      others={others}
      once={newId()}
      address={`${siteOrigin({ headers: await headers() })}${quizPath(lang, attempt.scope)}`}
      lang={lang}
      words={wordsOf(lang)}
    />
  );
});
