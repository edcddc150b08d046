import { Button } from '@/components/ui/button';
import { CodeField } from '@/components/ui/code-field';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { OnceField } from './once-field';

/** A form for a code, as its page draws it. `typed` and `error` keep what was sent. */
export type CodeToType = {
  once: string;
  typed?: string | undefined;
  error?: string | undefined;
  lang: Language;
  words: Words;
};

/**
 * Takes the code that brings back what somebody had on another device.
 * @param forgets whether the browser forgets the pages it keeps: somebody else may have read them
 */
export const CodeForm = ({
  action,
  name,
  label,
  hint,
  submit,
  forgets = false,
  once,
  typed = '',
  error,
  lang,
}: Omit<CodeToType, 'words'> & {
  action: string;
  name: string;
  label: string;
  hint: string;
  submit: string;
  forgets?: boolean;
}) => (
  <PostForm action={action} lang={lang} data-fresh={forgets ? '' : undefined} className="grid gap-4">
    <OnceField value={once} />
    <CodeField name={name} label={label} hint={hint} error={error} defaultValue={typed} maxLength={500} />
    <p>
      <Button rank="second">{submit}</Button>
    </p>
  </PostForm>
);
