import { Button } from '@/components/ui/button';
import { CodeField } from '@/components/ui/code-field';
import { PostForm } from '@/components/ui/post-form';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/content/editions';
import { OnceField } from '@/features/site/once-field';
import type { Language } from '@/lib/languages';
import { longestName } from '../class/pupil-name';

/** The form to join a class: its code, and a name, picked from the class's list or typed. `typed` and `errors` keep what was sent. */
export function JoinForm({
  once,
  isCodeKnown,
  isListOnly,
  openNames,
  typed = {},
  errors = {},
  lang,
  words,
}: {
  once: string;
  /** The class is shown above already: its code need not be seen again. */
  isCodeKnown: boolean;
  /** Only names on the teacher's list can join; a typed one may be spelt another way. */
  isListOnly: boolean;
  openNames: readonly string[];
  typed?: { code?: string | undefined; name?: string | undefined };
  errors?: { code?: string | undefined; name?: string | undefined };
  lang: Language;
  words: Words;
}) {
  const said = words.pupil.join;
  const isListed = openNames.includes(typed.name ?? '');
  const nameField = (
    <TextField
      name="name"
      label={openNames.length === 0 ? said.name : isListOnly ? said.typedListed : said.typed}
      hint={isListOnly ? said.listOnly : openNames.length > 0 ? undefined : said.nameHint}
      error={errors.name}
      defaultValue={isListed ? '' : typed.name}
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      maxLength={longestName * 8}
    />
  );
  return (
    <PostForm action="/join" lang={lang} className="grid gap-6">
      <OnceField value={once} />
      {isCodeKnown ? (
        <input type="hidden" name="code" value={typed.code} />
      ) : (
        <CodeField
          name="code"
          label={said.code}
          hint={said.codeHint}
          error={errors.code}
          defaultValue={typed.code}
          maxLength={500}
          className="w-full tracking-widest sm:w-56"
        />
      )}
      {openNames.length > 0 && (
        <Select
          name="name"
          id="listed-name"
          label={said.pick}
          areNames
          chosen={isListed ? typed.name : ''}
          choices={[{ value: '', label: said.pickNone }, ...openNames.map((name) => ({ value: name, label: name }))]}
        />
      )}
      {nameField}
      <p>
        <Button>{said.submit}</Button>
      </p>
    </PostForm>
  );
}
