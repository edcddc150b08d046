import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';

/** Sets a new password by a link that works once. */
export function ResetForm({
  ticket,
  error,
  lang,
  words,
}: {
  ticket: string;
  error?: string | undefined;
  lang: Language;
  words: Words;
}) {
  const said = words.accounts.reset;
  return (
    <PostForm action="/sign-in/password" lang={lang} className="grid gap-6">
      <input type="hidden" name="ticket" value={ticket} />
      <TextField
        name="password"
        type="password"
        label={said.password}
        hint={words.accounts.signUp.passwordHint}
        error={error}
        required
        autoComplete="new-password"
      />
      <p>
        <Button>{said.submit}</Button>
      </p>
    </PostForm>
  );
}
