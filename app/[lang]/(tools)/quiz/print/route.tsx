import { isScope } from '@/features/quiz/bank';
import { listPaperItems } from '@/features/quiz/paper-items';
import { PrintedQuiz } from '@/features/quiz/printed-quiz';
import { ScopeForm } from '@/features/quiz/scope-form';
import { toolPage } from '@/features/site/tool-page';

/** The items of a scope on paper; items and options stand in the same order on every sheet. */
export const GET = toolPage(async ({ lang, words, query }) => {
  const asked = query.get('scope') ?? 'all';
  const scope = isScope(asked) ? asked : 'all';
  const items = listPaperItems(scope, lang);
  return {
    title: words.titles.quizOnPaper,
    body: (
      <PrintedQuiz
        aside={<ScopeForm scope={scope} action={`/${lang}/quiz/print`} words={words} />}
        items={items.map(({ item }) => item)}
        hasMadeUp={items.some(({ whole }) => whole.fact.madeUp)}
        words={words}
      />
    ),
  };
});
