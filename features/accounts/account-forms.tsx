import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';

type Common = { lang: Language; words: Words };

/** Changes the password of whoever is signed in. */
export function PasswordForm({
  errors = {},
  lang,
  words,
}: Common & { errors?: Partial<Record<'current' | 'password', string | undefined>> }) {
  const said = words.accounts.account.password;
  return (
    <PostForm action="/account/password" lang={lang} className="grid gap-5">
      <TextField
        name="current"
        type="password"
        label={said.current}
        error={errors.current}
        required
        autoComplete="current-password"
      />
      <TextField
        name="password"
        type="password"
        label={said.next}
        hint={words.accounts.signUp.passwordHint}
        error={errors.password}
        required
        autoComplete="new-password"
      />
      <p>
        <Button rank="second">{said.submit}</Button>
      </p>
    </PostForm>
  );
}

/** Asks for the password before something that nobody should do who only finds the browser open. */
export function PasswordGate({
  id,
  action,
  step,
  label,
  submit,
  error,
  lang,
}: Omit<Common, 'words'> & {
  /** Tells this field from the other passwords of the page. */
  id: string;
  action: string;
  step?: string;
  label: string;
  submit: string;
  error?: string | undefined;
}) {
  return (
    <PostForm action={action} lang={lang} className="grid gap-5">
      {step && <input type="hidden" name="step" value={step} />}
      <TextField
        id={id}
        name="password"
        type="password"
        label={label}
        error={error}
        required
        autoComplete="current-password"
      />
      <p>
        <Button rank="second">{submit}</Button>
      </p>
    </PostForm>
  );
}

/** Switches one-time codes on with the first of them. */
export function ConfirmCodeForm({ error, lang, words }: Common & { error?: string | undefined }) {
  const said = words.accounts.account.codes;
  return (
    <PostForm action="/account/codes" lang={lang} className="grid gap-5">
      <input type="hidden" name="step" value="confirm" />
      <TextField
        name="code"
        label={said.code}
        error={error}
        required
        inputMode="numeric"
        autoComplete="one-time-code"
        className="w-40"
        maxLength={100}
      />
      <p>
        <Button>{said.confirm}</Button>
      </p>
    </PostForm>
  );
}
