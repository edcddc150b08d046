import { instructorPage } from '@/features/accounts/instructor-page';
import { AnswerKey } from '@/features/quiz/answer-key';
import { isScope } from '@/features/quiz/bank';
import { explain } from '@/features/quiz/explanation';
import { listPaperItems } from '@/features/quiz/paper-items';

/** The key of the printed quiz, for whoever is signed in as a teacher. `?scope=` as there. */
export const GET = instructorPage(async ({ lang, words, query }) => {
  const asked = query.get('scope') ?? 'all';
  const scope = isScope(asked) ? asked : 'all';
  const items = listPaperItems(scope, lang).map(({ whole, item }) => ({
    item,
    explanations: explain(whole, item, []),
  }));
  return { title: words.titles.key, body: <AnswerKey scope={scope} items={items} lang={lang} words={words} /> };
});
