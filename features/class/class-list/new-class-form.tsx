import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { PostForm } from '@/components/ui/post-form';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/content/editions';
import { OnceField } from '@/features/site/once-field';
import type { Language } from '@/lib/languages';
import { presets } from '../presets';

/** Makes a class, by its title and what it is to begin with. An element writes the zone of the instructor's clock into the form. */
export function NewClassForm({
  once,
  typed,
  preset = '',
  error,
  lang,
  words,
}: {
  once: string;
  typed?: string | undefined;
  /** What was chosen to begin with; none is the usual settings. */
  preset?: string | undefined;
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
      <ChoiceList
        name="preset"
        legend={said.preset}
        hint={said.presetHint}
        chosen={[preset]}
        choices={[...presets, '' as const].map((value) => ({
          value,
          label: (
            <>
              <strong>{said.presets[value].title}</strong> {said.presets[value].text}
            </>
          ),
        }))}
      />
      <p>
        <Button>{said.submit}</Button>
      </p>
    </PostForm>
  );
}
