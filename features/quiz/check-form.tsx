import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { PostForm } from '@/components/ui/post-form';
import type { ChapterSlug } from '@/content/facts/chapters';
import { OnceField } from '@/features/site/once-field';
import type { ItemToAnswer } from './answer-form';
import { CertaintyField } from './certainty-field';

/** One of the two questions at a chapter's end. */
export function CheckForm({
  slug,
  item,
  once,
  given = [],
  certainty,
  errors = {},
  lang,
  words,
}: ItemToAnswer & { slug: ChapterSlug; once?: string }) {
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
