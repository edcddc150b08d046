import { Button, ButtonLink } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import type { ReadQuestions } from '@/features/quiz/formats/read-questions';
import type { Draft } from '@/features/quiz/own-items/draft';
import { drafted } from '@/features/quiz/own-items/own-content';
import type { Language } from '@/lib/languages';
import { classPath } from '../receive-class-form';

/** The sentences for the questions that are left out. */
export const leftOutSentences = ({ leftOut }: ReadQuestions, words: Words): string[] =>
  leftOut.map(({ code, title }) => words.imports.leftOut[code](title));

/** What a draft still lacks before it is a question; null when it is complete. */
export function missingIn(draft: Draft, words: Words): string | null {
  const made = drafted(draft, (_, place) => `o${place}`);
  if (!('problem' in made)) return null;
  const sentences: Readonly<Record<string, string>> = words.refusals;
  return sentences[made.problem.code] ?? words.refusals['wrong-field'];
}

/** What a file holds, before anything of it is kept. @param once of the form: sent twice, it keeps the drafts once */
export function ImportPreview({
  classId,
  text,
  read,
  once,
  lang,
  words,
}: {
  classId: string;
  text: string;
  read: ReadQuestions;
  once: string;
  lang: Language;
  words: Words;
}) {
  const { preview: said } = words.imports;
  const left = leftOutSentences(read, words);
  return (
    <PostForm
      action={`/classes/${classId}/items/import`}
      lang={lang}
      encType="multipart/form-data"
      className="grid gap-8"
    >
      <input type="hidden" name="once" value={once} />
      {/* A hidden field would lose its line breaks. */}
      <textarea name="text" hidden readOnly defaultValue={text} />
      {left.length > 0 && (
        <section aria-labelledby="left">
          <h2 id="left" className="text-title-3">
            {said.left(left.length)}
          </h2>
          <ul className="mt-2 list-disc pl-6 wrap-anywhere">
            {left.map((sentence, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may be called the same
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="read">
        <h2 id="read" className="text-title-3">
          {said.drafts(read.drafts.length)}
        </h2>
        <ol className="mt-2">
          {read.drafts.map((draft, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may be the same
            <li key={index} className="border-t border-rule py-3 wrap-anywhere">
              <p className="whitespace-pre-line">
                <bdi>{draft.prompt}</bdi>
              </p>
              <p className="font-sans text-label text-quiet">
                {[words.ownItems.kinds[draft.kind], ...draft.options.filter(Boolean)].join(' · ')}
              </p>
              <p className="font-sans text-label">{missingSentence(draft, words)}</p>
            </li>
          ))}
        </ol>
      </section>
      <p className="flex flex-wrap gap-3">
        <Button name="step" value="keep">
          {said.keep(read.drafts.length)}
        </Button>
        <ButtonLink rank="second" href={classPath(lang, classId, '/items/import')}>
          {said.again}
        </ButtonLink>
      </p>
    </PostForm>
  );
}

function missingSentence(draft: Draft, words: Words): string {
  const { preview: said } = words.imports;
  const missing = missingIn(draft, words);
  return missing === null ? said.ready : said.missing(missing);
}
