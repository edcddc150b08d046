import { CodeForm, type CodeToType } from '@/features/site/code-form';

/** Fetches a quiz from another device by its code. */
export function ReturnForm({ words, ...form }: CodeToType) {
  const { code, haveCodeText, submit } = words.quiz.move;
  return <CodeForm {...form} action="/quiz/return" name="code" label={code} hint={haveCodeText} submit={submit} />;
}
