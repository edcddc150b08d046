import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import type { Words } from '@/content/editions';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import type { Language } from '@/lib/languages';
import type { Told } from './told-by';

/** Chooses the chapters of a handout and whose telling it gives; a plain GET. */
export function HandoutForm({
  slugs,
  told,
  hasFigures,
  isApart,
  lang,
  words,
}: {
  slugs: readonly ChapterSlug[];
  told: Told;
  hasFigures: boolean;
  isApart: boolean;
  lang: Language;
  words: Words;
}) {
  const { handout } = words.papers;
  return (
    <form action={`/${lang}/print/handout`} className="mt-8 grid gap-6">
      <ChoiceList
        type="checkbox"
        name="chapters"
        legend={handout.chapters}
        hint={handout.chaptersHint}
        choices={chapterSlugs.map((slug) => ({ value: slug, label: words.chapters[slug].title }))}
        chosen={slugs.length < chapterSlugs.length ? slugs : []}
      />
      <ChoiceList
        name="told"
        legend={handout.told}
        choices={[
          { value: 'both', label: handout.toldBoth },
          { value: 'a', label: handout.toldOne.a },
          { value: 'b', label: handout.toldOne.b },
        ]}
        chosen={[told]}
      />
      <ChoiceList
        type="checkbox"
        name="without"
        legend={handout.paper}
        choices={[{ value: 'figures', label: handout.withoutFigures }]}
        chosen={hasFigures ? [] : ['figures']}
      />
      <ChoiceList
        type="checkbox"
        name="apart"
        legend={handout.sheets}
        choices={[{ value: 'chapters', label: handout.apart }]}
        chosen={isApart ? ['chapters'] : []}
      />
      <div>
        <Button>{handout.show}</Button>
      </div>
    </form>
  );
}
