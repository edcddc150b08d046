import { wordsOf } from '@/content/editions';
import { instructorPage } from '@/features/accounts/instructor-page';
import { AnswerKey } from '@/features/quiz/answer-key';
import { getItem, isScope, listItemIds } from '@/features/quiz/bank';
import { explain } from '@/features/quiz/explanation';
import { paperSeed, publicItem } from '@/features/quiz/public-item';

export const metadata = { title: 'Answer key' };

/** The key of the printed quiz, for whoever is signed in as an instructor. `?scope=` as there. */
export default instructorPage(async ({ lang, query }) => {
  const words = wordsOf(lang);
  const asked = query.get('scope') ?? 'all';
  const scope = isScope(asked) ? asked : 'all';
  const items = listItemIds(scope).map((id) => {
    const whole = getItem(id, lang);
    const item = publicItem(whole, words.quiz.item.accountAnswers, paperSeed);
    return { item, explanations: explain(whole, item, []) };
  });
  return <AnswerKey scope={scope} items={items} lang={lang} words={words} />;
});
