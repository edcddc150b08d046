import { redirect } from 'next/navigation';
import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { items } from '@/content/facts/items';
import { answerTo, nextOpenItem, totalOf, totalsByChapter } from '@/features/quiz/attempt';
import { findAttempt } from '@/features/quiz/data';
import { ResultPage } from '@/features/quiz/result-page';
import { shownItem } from '@/features/quiz/shown-item';
import { currentReader } from '@/features/readers/current-reader';
import { readerKey } from '@/features/readers/reader';
import { leadToNotFound, toolPage } from '@/features/site/tool-page';

export const metadata = { title: 'Result' };

/** The result of a finished attempt; an unfinished one goes on with its next item. */
export default toolPage<{ attempt: string }>(async ({ lang, params }) => {
  const reader = await currentReader();
  const attempt = await findAttempt(reader && readerKey(reader), params.attempt);
  if (!attempt) leadToNotFound(lang);
  if (nextOpenItem(attempt) !== null) redirect(`/${lang}/quiz/${attempt.id}`);
  const reviews = attempt.items.map((id) => {
    const { item, explain } = shownItem(attempt, id, lang);
    return { item, answer: answerTo(attempt, id) ?? null, explanations: explain() };
  });
  return (
    <ResultPage
      total={totalOf(attempt)}
      chapters={totalsByChapter(attempt, (id) => items[id].chapter, chapterSlugs)}
      reviews={reviews}
      lang={lang}
      words={wordsOf(lang)}
    />
  );
});
