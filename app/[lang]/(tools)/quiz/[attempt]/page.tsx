import { redirect } from 'next/navigation';
import { wordsOf } from '@/content/editions';
import { answerTo, nextOpenItem } from '@/features/quiz/attempt';
import { findAttempt } from '@/features/quiz/data';
import { FeedbackPage } from '@/features/quiz/feedback';
import { ItemPage } from '@/features/quiz/item-page';
import { shownItem } from '@/features/quiz/shown-item';
import { currentReader } from '@/features/readers/current-reader';
import { readerKey } from '@/features/readers/reader';
import { leadToNotFound, toolPage } from '@/features/site/tool-page';

export const metadata = { title: 'Quiz' };

/** The next open item; with `?item=` that item, open or answered. */
export default toolPage<{ attempt: string }>(async ({ lang, params, query }) => {
  const words = wordsOf(lang);
  const reader = await currentReader();
  const attempt = await findAttempt(reader && readerKey(reader), params.attempt);
  if (!attempt) leadToNotFound(lang);
  const next = nextOpenItem(attempt);
  const asked = query.get('item');
  const id = asked === null ? next : attempt.items.find((one) => one === asked);
  if (asked === null && next === null) redirect(`/${lang}/quiz/${attempt.id}/result`);
  if (!id) leadToNotFound(lang);
  const shown = shownItem(attempt, id, lang);
  const answer = answerTo(attempt, id);
  if (!answer) return <ItemPage attempt={attempt} item={shown.item} lang={lang} words={words} />;
  const isExplained = attempt.feedback === 'at-once' || next === null;
  return (
    <FeedbackPage
      attempt={attempt}
      item={shown.item}
      answer={answer}
      explanations={isExplained ? shown.explain() : null}
      isLast={next === null}
      lang={lang}
      words={words}
    />
  );
});
