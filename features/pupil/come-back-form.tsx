import { Button } from '@/components/ui/button';
import { CodeField } from '@/components/ui/code-field';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { OnceField } from '@/features/site/once-field';
import type { Language } from '@/lib/languages';

/** Brings a pupil back by their return code. `typed` and `error` keep what was sent. */
export function ComeBackForm({
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
  const said = words.pupil.comeBack;
  return (
    <PostForm action="/join" lang={lang} data-fresh="" className="grid gap-4">
      <OnceField value={once} />
      <CodeField name="return" label={said.code} hint={said.hint} error={error} defaultValue={typed} maxLength={500} />
      <p>
        <Button rank="second">{said.submit}</Button>
      </p>
    </PostForm>
  );
}
