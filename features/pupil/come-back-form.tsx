import { CodeForm, type CodeToType } from '@/features/site/code-form';

/** Brings a pupil back by their return code. */
export function ComeBackForm({ words, ...form }: CodeToType) {
  const { code, hint, submit } = words.pupil.comeBack;
  return <CodeForm {...form} action="/join" name="return" label={code} hint={hint} submit={submit} forgets />;
}
