import { instructorPage } from '@/features/accounts/instructor-page';
import { AnswerKey } from '@/features/quiz/answer-key';
import { getItem, isScope, listItemIds } from '@/features/quiz/bank';
import { explain } from '@/features/quiz/explanation';
import { paperSeed, publicItem } from '@/features/quiz/public-item';

/** The key of the printed quiz, for whoever is signed in as an instructor. `?scope=` as there. */
export const GET = instructorPage(async ({ lang, words, query }) => {
  const asked = query.get('scope') ?? 'all';
  const scope = isScope(asked) ? asked : 'all';
  const items = listItemIds(scope).map((id) => {
    const whole = getItem(id, lang);
    const item = publicItem(whole, words.quiz.item.accountAnswers, paperSeed);
    return { item, explanations: explain(whole, item, []) };
  });
  return { title: words.titles.key, body: <AnswerKey scope={scope} items={items} lang={lang} words={words} /> };
});
