import { classPage } from '@/features/class/class-page';
import { listClassPaper } from '@/features/class/papers/class-quiz';
import { PaperChoice } from '@/features/class/papers/paper-choice';
import { PrintedQuiz } from '@/features/quiz/printed-quiz';

/** A class's own quiz to fill in by hand; `?all` has every question that it can be asked. */
export const GET = classPage(async ({ lang, words, query, own }) => {
  const isWhole = query.has('all');
  const items = await listClassPaper(own, isWhole, lang);
  return {
    title: words.titles.quizOnPaper,
    body: (
      <PrintedQuiz
        heading={own.title}
        aside={<PaperChoice own={own} at="quiz" isWhole={isWhole} lang={lang} words={words} />}
        items={items.map(({ item }) => item)}
        hasMadeUp={items.some(({ whole }) => whole.fact.madeUp)}
        words={words}
      />
    ),
  };
});
