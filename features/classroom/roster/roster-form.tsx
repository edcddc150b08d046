import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import { TextArea } from '@/components/ui/text-area';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { UnfitLine } from './roster-lines';

/** So many lines in error are named one by one. */
const mostNamed = 20;

/** Takes a pasted list of pupils. `unfit` are the lines that could not be taken. */
export function RosterForm({
  classId,
  typed,
  error,
  unfit = [],
  lang,
  words,
}: {
  classId: string;
  typed?: string | undefined;
  error?: string | undefined;
  unfit?: readonly UnfitLine[];
  lang: Language;
  words: Words;
}) {
  const said = words.classes.roster;
  return (
    // Plain bytes: as a query text a list in Cyrillic or Azerbaijani would be three times as long, over what is read.
    <PostForm action={`/classes/${classId}/roster`} lang={lang} encType="multipart/form-data" className="grid gap-4">
      {unfit.length > 0 && (
        <ul className="list-disc pl-6">
          {unfit.slice(0, mostNamed).map(({ line, why }) => (
            <li key={line}>{said.unfit(line, said.why[why])}</li>
          ))}
          {unfit.length > mostNamed && <li>{said.more(unfit.length - mostNamed)}</li>}
        </ul>
      )}
      <TextArea
        name="names"
        label={said.label}
        hint={said.hint}
        error={error}
        defaultValue={typed}
        rows={12}
        required
        spellCheck={false}
        autoComplete="off"
      />
      <p className="font-sans text-label text-quiet">{said.same}</p>
      <p>
        <Button>{said.submit}</Button>
      </p>
    </PostForm>
  );
}
