import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { PostForm } from '@/components/ui/post-form';
import { Select } from '@/components/ui/select';
import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { itemParts } from '@/content/facts/item';
import { partTitle } from '@/features/quiz/back-to';
import { SiteDocument } from '@/features/site/site-document';
import type { Language } from '@/lib/languages';

/** A teacher chooses, inside their platform, what a link of the course is to be. */
export function ChoiceDocument({
  choice,
  canBeGraded,
  chosen = { chapters: chapterSlugs, quiz: 'all', graded: true },
  error,
  lang,
}: {
  /** The open choice, encrypted. */
  choice: string;
  canBeGraded: boolean;
  chosen?: { chapters: readonly string[]; quiz: string; graded: boolean };
  /** The sentence at the quiz. */
  error?: string;
  lang: Language;
}) {
  const words = wordsOf(lang);
  const [said, settings] = [words.lti.choice, words.classes.settings];
  return (
    <SiteDocument lang={lang} kind="screen" title={said.title}>
      <div className="mx-auto max-w-measure px-5 py-10">
        <h1 className="text-title-2">{said.title}</h1>
        <p className="mt-2">{said.text}</p>
        <PostForm action="/lti/deep-link" lang={lang} className="mt-8 grid gap-8">
          <input type="hidden" name="choice" value={choice} />
          <ChoiceList
            name="chapters"
            type="checkbox"
            legend={settings.chapters}
            hint={settings.chaptersHint}
            chosen={chosen.chapters}
            choices={chapterSlugs.map((slug) => ({ value: slug, label: words.chapters[slug].title }))}
          />
          <Select
            name="quiz"
            label={settings.scope}
            error={error}
            chosen={chosen.quiz}
            choices={[
              { value: 'all', label: settings.scopeAll },
              ...itemParts.map((part) => ({ value: part, label: partTitle(part, words) })),
            ]}
          />
          {canBeGraded && (
            <ChoiceList
              name="graded"
              type="checkbox"
              legend={said.gradedLegend}
              chosen={chosen.graded ? ['on'] : []}
              choices={[{ value: 'on', label: said.graded }]}
            />
          )}
          <p>
            <Button>{said.submit}</Button>
          </p>
        </PostForm>
      </div>
    </SiteDocument>
  );
}
