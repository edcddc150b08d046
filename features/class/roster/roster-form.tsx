import { Button } from '@/components/ui/button';
import { FileField } from '@/components/ui/file-field';
import { PostForm } from '@/components/ui/post-form';
import { TextArea } from '@/components/ui/text-area';
import type { Words } from '@/content/editions';
import { type Problem, problemAt } from '@/features/site/receive-form';
import type { Language } from '@/lib/languages';

/** Takes a list of pupils, pasted or as a file, to be shown before anybody is added. */
export function RosterForm({
  classId,
  typed,
  problem,
  lang,
  words,
}: {
  classId: string;
  typed?: string | undefined;
  problem?: Problem | undefined;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.roster;
  return (
    // Plain bytes: as a query text a list in Cyrillic or Azerbaijani would be three times as long, over what is read.
    <PostForm action={`/classes/${classId}/roster`} lang={lang} encType="multipart/form-data" className="grid gap-4">
      <TextArea
        name="names"
        label={said.label}
        hint={said.hint}
        error={problemAt(problem, 'names')}
        defaultValue={typed}
        rows={12}
        isPasted
      />
      <FileField
        name="file"
        label={said.file}
        hint={said.fileHint}
        error={problemAt(problem, 'file')}
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
      />
      <p className="font-sans text-label text-quiet">{said.same}</p>
      <p>
        <Button name="step" value="look">
          {said.submit}
        </Button>
      </p>
    </PostForm>
  );
}
