import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { CertaintyField } from '@/features/quiz/certainty-field';
import { AnswerFields } from '@/features/quiz/kinds/fields';
import type { PublicItem } from '@/features/quiz/public-item';
import type { Language } from '@/lib/languages';

/** A live question as a pupil answers it. `given` and `certainty` keep what was chosen when the form is shown again. */
export function LiveAnswerForm({
  code,
  round,
  item,
  given = [],
  certainty,
  errors = {},
  lang,
  words,
}: {
  code: string;
  round: string;
  item: PublicItem;
  given?: readonly string[];
  certainty?: string | undefined;
  errors?: { answer?: string | undefined; certainty?: string | undefined };
  lang: Language;
  words: Words;
}) {
  return (
    <PostForm action={`/class/${code}/live/answer`} lang={lang} data-item={item.id} data-kind={item.kind}>
      <input type="hidden" name="round" value={round} />
      <AnswerFields item={item} given={given} error={errors.answer} words={words} />
      <div className="mt-6 font-sans [&_legend]:text-label">
        <CertaintyField chosen={certainty} error={errors.certainty} words={words} />
      </div>
      <Button className="mt-6">{words.live.round.pupil.submit}</Button>
    </PostForm>
  );
}
