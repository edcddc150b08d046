import { Button } from '@/components/ui/button';
import { FieldNotes, notesOf } from '@/components/ui/field-notes';
import { PostForm } from '@/components/ui/post-form';
import { TextArea } from '@/components/ui/text-area';
import type { Words } from '@/content/editions';
import { type Problem, problemAt } from '@/features/site/receive-form';
import type { Language } from '@/lib/languages';

/** Takes a file of questions, or their text, to be looked at before anything is kept. */
export function ImportForm({
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
  const { imports: said } = words;
  const error = problemAt(problem, 'file');
  return (
    <PostForm
      action={`/classes/${classId}/items/import`}
      lang={lang}
      encType="multipart/form-data"
      className="grid gap-6"
    >
      <div>
        <label htmlFor="file" className="mb-2 block font-sans text-label font-semibold">
          {said.file}
        </label>
        <FieldNotes field="file" hint={said.fileHint} error={error} />
        <input
          type="file"
          id="file"
          name="file"
          accept=".txt,.gift,.xml,.csv,.tsv,text/plain,text/csv,text/xml,application/xml"
          aria-invalid={error ? true : undefined}
          aria-describedby={notesOf('file', { hint: said.fileHint, error })}
          className="w-full min-w-0 font-sans text-label"
        />
      </div>
      <TextArea
        name="text"
        label={said.paste}
        defaultValue={typed}
        rows={8}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
        translate="no"
      />
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-sans text-label text-accent underline underline-offset-4">
          {said.table}
        </summary>
        <p>{said.tableText}</p>
      </details>
      <p className="text-quiet">{said.loses}</p>
      <p>
        <Button name="step" value="look">
          {said.submit}
        </Button>
      </p>
    </PostForm>
  );
}
