import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { CertaintyField } from './certainty-field';
import { AnswerFields } from './kinds/fields';
import type { PublicItem } from './public-item';

/** An open item as a form. `given` and `certainty` keep what was chosen when the form is shown again. */
export function ItemForm({
  attempt,
  item,
  given = [],
  certainty,
  errors = {},
  lang,
  words,
}: {
  attempt: string;
  item: PublicItem;
  given?: readonly string[];
  certainty?: string | undefined;
  errors?: { answer?: string | undefined; certainty?: string | undefined };
  lang: Language;
  words: Words;
}) {
  return (
    <PostForm action={`/quiz/${attempt}/answer`} lang={lang} data-item={item.id} data-kind={item.kind}>
      <input type="hidden" name="item" value={item.id} />
      <AnswerFields item={item} given={given} error={errors.answer} words={words} />
      <div className="mt-8 font-sans [&_legend]:text-label">
        <CertaintyField chosen={certainty} error={errors.certainty} words={words} />
      </div>
      <Button className="mt-8">{words.quiz.item.submit}</Button>
    </PostForm>
  );
}
