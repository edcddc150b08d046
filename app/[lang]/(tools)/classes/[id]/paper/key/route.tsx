import { classPage } from '@/features/class/class-page';
import { listClassPaper } from '@/features/class/papers/class-quiz';
import { PaperChoice } from '@/features/class/papers/paper-choice';
import { classPath } from '@/features/class/receive-class-form';
import { AnswerKey } from '@/features/quiz/answer-key';
import { explain } from '@/features/quiz/explanation';

/** The key of a class's own quiz on paper, under the same numbers. */
export const GET = classPage(async ({ lang, words, query, own }) => {
  const isWhole = query.has('all');
  const items = await listClassPaper(own, isWhole, lang);
  return {
    title: words.titles.key,
    body: (
      <AnswerKey
        heading={own.title}
        aside={<PaperChoice own={own} at="key" isWhole={isWhole} lang={lang} words={words} />}
        back={{ href: classPath(lang, own.id), label: words.papers.classQuiz.back }}
        items={items.map(({ whole, item }) => ({ item, explanations: explain(whole, item, []) }))}
        lang={lang}
        words={words}
      />
    ),
  };
});
