import { Button } from '@/components/ui/button';
import { CodeField } from '@/components/ui/code-field';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { OnceField } from '@/features/site/once-field';
import type { Language } from '@/lib/languages';

/** Fetches a quiz from another device by its code. `typed` and `error` keep what was sent. */
export function ReturnForm({
  once,
  typed = '',
  error,
  lang,
  words,
}: {
  once: string;
  typed?: string | undefined;
  error?: string | undefined;
  lang: Language;
  words: Words;
}) {
  const said = words.quiz.move;
  return (
    <PostForm action="/quiz/return" lang={lang} className="grid gap-4">
      <OnceField value={once} />
      <CodeField
        name="code"
        label={said.code}
        hint={said.haveCodeText}
        error={error}
        defaultValue={typed}
        maxLength={500}
      />
      <p>
        <Button rank="second">{said.submit}</Button>
      </p>
    </PostForm>
  );
}
