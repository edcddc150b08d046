import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { CertaintyField } from './certainty-field';
import { AnswerFields } from './kinds/fields';
import type { PublicItem } from './public-item';

/** An item to answer. `given` and `certainty` keep what was chosen when its form is shown again. */
export type ItemToAnswer = {
  item: PublicItem;
  given?: readonly string[];
  certainty?: string | undefined;
  errors?: { answer?: string | undefined; certainty?: string | undefined };
  lang: Language;
  words: Words;
};

/** An item as a form. @param about the hidden field that says to which question the answer belongs */
export function AnswerForm({
  action,
  about,
  submit,
  item,
  given = [],
  certainty,
  errors = {},
  lang,
  words,
}: ItemToAnswer & { action: string; about: { name: string; value: string }; submit: string }) {
  return (
    <PostForm action={action} lang={lang} data-item={item.id} data-kind={item.kind}>
      <input type="hidden" {...about} />
      <AnswerFields item={item} given={given} error={errors.answer} words={words} />
      <div className="mt-6 font-sans [&_legend]:text-label">
        <CertaintyField chosen={certainty} error={errors.certainty} words={words} />
      </div>
      <Button className="mt-6">{submit}</Button>
    </PostForm>
  );
}
