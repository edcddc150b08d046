import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import type { ChapterSlug } from '@/content/facts/chapters';
import { OnceField } from '@/features/site/once-field';
import type { Language } from '@/lib/languages';
import { CertaintyField } from './certainty-field';
import type { PublicItem } from './public-item';

/** One of the two questions at a chapter's end. `given` and `certainty` keep what was chosen when it is shown again. */
export function CheckForm({
  slug,
  item,
  once,
  given = [],
  certainty,
  errors = {},
  lang,
  words,
}: {
  slug: ChapterSlug;
  item: PublicItem;
  once?: string;
  given?: readonly string[];
  certainty?: string | undefined;
  errors?: { answer?: string | undefined; certainty?: string | undefined };
  lang: Language;
  words: Words;
}) {
  return (
    <PostForm action={`/chapters/${slug}/check`} lang={lang} data-item={item.id} data-kind={item.kind}>
      <input type="hidden" name="item" value={item.id} />
      <OnceField value={once} />
      <ChoiceList
        name="answer"
        legend={item.prompt}
        chosen={given}
        error={errors.answer}
        choices={item.options.map(({ id, text }) => ({ value: id, label: text }))}
      />
      <div className="mt-5 font-sans [&_legend]:text-label">
        <CertaintyField chosen={certainty} error={errors.certainty} words={words} />
      </div>
      <Button rank="second" className="mt-5">
        {words.quiz.item.submit}
      </Button>
    </PostForm>
  );
}
