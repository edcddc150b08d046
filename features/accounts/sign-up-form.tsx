import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';

/** Opens an account. What was typed is kept but for the password; `invitation` is asked for where one is needed. */
export function SignUpForm({
  typed = {},
  errors = {},
  asksInvitation,
  next,
  lang,
  words,
}: {
  typed?: { name?: string | undefined; invitation?: string | undefined };
  errors?: Partial<Record<'name' | 'password' | 'invitation', string | undefined>>;
  asksInvitation: boolean;
  /** The path of ours that follows. */
  next?: string | undefined;
  lang: Language;
  words: Words;
}) {
  const said = words.accounts.signUp;
  return (
    <PostForm action="/sign-up" lang={lang} className="grid gap-6">
      {next && <input type="hidden" name="next" value={next} />}
      {asksInvitation && (
        <TextField
          name="invitation"
          label={said.invitation}
          hint={said.invitationHint}
          error={errors.invitation}
          defaultValue={typed.invitation}
          required
          autoComplete="off"
          spellCheck={false}
        />
      )}
      <TextField
        name="name"
        label={said.name}
        hint={said.nameHint}
        error={errors.name}
        defaultValue={typed.name}
        required
        autoComplete="username"
      />
      <TextField
        name="password"
        type="password"
        label={said.password}
        hint={said.passwordHint}
        error={errors.password}
        required
        autoComplete="new-password"
      />
      <p>
        <Button>{said.submit}</Button>
      </p>
      <p className="font-sans text-label text-quiet">{said.stored}</p>
    </PostForm>
  );
}
