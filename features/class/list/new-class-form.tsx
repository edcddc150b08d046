import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/content/editions';
import { OnceField } from '@/features/site/once-field';
import type { Language } from '@/lib/languages';

/** Makes a class, by its title alone. An element writes the zone of the instructor's clock into the form. */
export function NewClassForm({
  once,
  typed,
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
  const said = words.classes.list;
  return (
    <PostForm action="/classes" lang={lang} className="grid gap-5">
      <OnceField value={once} />
      <input type="hidden" name="zone" defaultValue="" data-zone="" />
      <TextField
        name="title"
        label={said.name}
        hint={said.nameHint}
        error={error}
        defaultValue={typed}
        required
        maxLength={200}
        autoComplete="off"
      />
      <p>
        <Button>{said.submit}</Button>
      </p>
    </PostForm>
  );
}
