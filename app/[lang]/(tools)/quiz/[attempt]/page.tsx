import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { wordsOf } from '@/content/editions';
import { answerTo, isExplained, nextOpenItem } from '@/features/quiz/attempt';
import { FeedbackPage } from '@/features/quiz/feedback';
import { ItemPage } from '@/features/quiz/item-page';
import { findOwnAttempt } from '@/features/quiz/own-attempt';
import { shownItem } from '@/features/quiz/shown-item';
import { verdictOf } from '@/features/quiz/verdict';
import { leadToNotFound, toolPage } from '@/features/site/tool-page';
import type { Language } from '@/lib/languages';
import { siteTime } from '@/lib/site-time';

type Props = { params: Promise<{ lang: Language; attempt: string }>; searchParams: Promise<{ item?: string }> };

/** After an answer the title begins with the verdict: it is what a screen reader says when the page comes, once. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, attempt: id } = await params;
  const { item } = await searchParams;
  const words = wordsOf(lang);
  const attempt = await findOwnAttempt(id).catch(() => null);
  const answer = attempt && item ? answerTo(attempt, item) : undefined;
  if (!attempt || !answer) return { title: words.quiz.title };
  const { noted, pageTitle } = words.quiz.feedback;
  const verdict = isExplained(attempt, await siteTime()) ? verdictOf(answer, words) : noted;
  return { title: pageTitle(verdict, attempt.items.indexOf(answer.item) + 1, attempt.items.length) };
}

/** The next open item; with `?item=` that item, open or answered. */
export default toolPage<{ attempt: string }>(async ({ lang, params, query }) => {
  const words = wordsOf(lang);
  const attempt = await findOwnAttempt(params.attempt);
  if (!attempt) leadToNotFound(lang);
  const next = nextOpenItem(attempt);
  const asked = query.get('item');
  const id = asked === null ? next : attempt.items.find((one) => one === asked);
  if (asked === null && next === null) redirect(`/${lang}/quiz/${attempt.id}/result`);
  if (!id) leadToNotFound(lang);
  const shown = shownItem(attempt, id, lang);
  const answer = answerTo(attempt, id);
  if (!answer) return <ItemPage attempt={attempt} item={shown.item} lang={lang} words={words} />;
  return (
    <FeedbackPage
      attempt={attempt}
      item={shown.item}
      answer={answer}
      explanations={isExplained(attempt, await siteTime()) ? shown.explain() : null}
      isLast={next === null}
      lang={lang}
      words={words}
    />
  );
});
