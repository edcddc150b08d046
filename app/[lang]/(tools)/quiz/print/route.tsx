import { getItem, isScope, listItemIds } from '@/features/quiz/bank';
import { PrintedQuiz } from '@/features/quiz/printed-quiz';
import { paperSeed, publicItem } from '@/features/quiz/public-item';
import { toolPage } from '@/features/site/tool-page';

/** The items of a scope on paper, in the order of the chapters; options stand in the same order on every sheet. */
export const GET = toolPage(async ({ lang, words, query }) => {
  const asked = query.get('scope') ?? 'all';
  const scope = isScope(asked) ? asked : 'all';
  const items = listItemIds(scope).map((id) =>
    publicItem(getItem(id, lang), words.quiz.item.accountAnswers, paperSeed),
  );
  return {
    title: words.titles.quizOnPaper,
    body: <PrintedQuiz scope={scope} items={items} lang={lang} words={words} />,
  };
});
