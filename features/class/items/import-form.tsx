import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { FileField } from '@/components/ui/file-field';
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
  return (
    <PostForm
      action={`/classes/${classId}/items/import`}
      lang={lang}
      encType="multipart/form-data"
      className="grid gap-6"
    >
      <FileField
        name="file"
        label={said.file}
        hint={said.fileHint}
        error={problemAt(problem, 'file')}
        accept=".txt,.gift,.xml,.csv,.tsv,text/plain,text/csv,text/xml,application/xml"
      />
      <TextArea name="text" label={said.paste} defaultValue={typed} rows={8} isPasted />
      <Disclosure summary={said.table}>
        <p>{said.tableText}</p>
      </Disclosure>
      <p className="text-quiet">{said.loses}</p>
      <p>
        <Button name="step" value="look">
          {said.submit}
        </Button>
      </p>
    </PostForm>
  );
}
