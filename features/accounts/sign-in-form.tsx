import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { PostForm } from '@/components/ui/post-form';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';

/** Signs in; `next` is the path of ours that follows. The name is kept, the password is not. */
export function SignInForm({
  typed = {},
  errors = {},
  next,
  lang,
  words,
}: {
  typed?: { name?: string | undefined };
  errors?: Partial<Record<'name' | 'password' | 'code', string | undefined>>;
  next?: string | undefined;
  lang: Language;
  words: Words;
}) {
  const said = words.accounts.signIn;
  return (
    <PostForm action="/sign-in" lang={lang} className="grid gap-6">
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        name="name"
        label={said.name}
        error={errors.name}
        defaultValue={typed.name}
        required
        autoComplete="username"
      />
      <TextField
        name="password"
        type="password"
        label={said.password}
        error={errors.password}
        required
        autoComplete="current-password"
      />
      <Disclosure open={errors.code !== undefined} summary={said.useCode}>
        <div className="mt-3">
          <TextField
            name="code"
            label={said.code}
            hint={said.codeHint}
            error={errors.code}
            inputMode="text"
            autoComplete="one-time-code"
            spellCheck={false}
            maxLength={100}
          />
        </div>
      </Disclosure>
      <p>
        <Button>{said.submit}</Button>
      </p>
    </PostForm>
  );
}
