import { instructorPage } from '@/features/accounts/instructor-page';
import { AnswerKey } from '@/features/quiz/answer-key';
import { isScope } from '@/features/quiz/bank';
import { explain } from '@/features/quiz/explanation';
import { FormatLinks } from '@/features/quiz/formats/format-links';
import { listPaperItems } from '@/features/quiz/paper-items';
import { ScopeForm } from '@/features/quiz/scope-form';

/** The key of the printed quiz, for whoever is signed in as a teacher. `?scope=` as there. */
export const GET = instructorPage(async ({ lang, words, query }) => {
  const asked = query.get('scope') ?? 'all';
  const scope = isScope(asked) ? asked : 'all';
  const items = listPaperItems(scope, lang).map(({ whole, item }) => ({
    item,
    explanations: explain(whole, item, []),
  }));
  const aside = <ScopeForm scope={scope} action={`/${lang}/quiz/key`} words={words} />;
  const after = (
    <section aria-labelledby="formats" className="no-print mt-12">
      <h2 id="formats" className="text-title-2">
        {words.formats.title}
      </h2>
      <FormatLinks base="/quiz/bank" words={words} />
    </section>
  );
  return {
    title: words.titles.key,
    body: <AnswerKey aside={aside} after={after} items={items} lang={lang} words={words} />,
  };
});
