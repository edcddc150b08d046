import { z } from 'zod';
import { wordsOf } from '@/content/editions';
import { ClassFrame } from '@/features/class/class-frame';
import { ImportForm } from '@/features/class/items/import-form';
import { ImportPreview, leftOutSentences } from '@/features/class/items/import-preview';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { readQuestionFile } from '@/features/quiz/formats/read-question-file';
import { type ReadQuestions, UnreadableFile } from '@/features/quiz/formats/read-questions';
import { addItemDrafts, mostDrafts } from '@/features/quiz/own-items/drafts.data';
import { classInCookies } from '@/features/site/class-in-cookies';
import { SiteDocument } from '@/features/site/site-document';
import { siteTime } from '@/lib/db/site-time';
import { newId } from '@/lib/ids';
import { Refusal } from '@/lib/web/refusal';

/** The most bytes of a file. The form may be twice as long: a browser writes each line break of a text as two bytes. */
const maxFileBytes = 256 * 1024;

export const GET = seeClassForm('/items/import');

/** Reads questions from a file. `step=look` only shows what it holds; `keep`, or no step, keeps it as drafts, whole or not at all. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({
      file: z.string().optional(),
      text: z.string().optional(),
      step: z.enum(['look', 'keep'], { error: 'wrong-field' }).optional(),
    }),
    limits: { maxBytes: 2 * maxFileBytes, files: ['file'] },
    below: '/items/import',
    async act({ file = '', text: typed = '', step }, form, own, instructor) {
      const { lang, once } = form;
      const words = wordsOf(lang);
      const text = (file.trim() === '' ? typed : file).replaceAll('\r\n', '\n');
      const read = readOrRefuse(text);
      const left = leftOutSentences(read, words);
      if (step === 'look') {
        const document = (
          <SiteDocument
            lang={lang}
            kind="tool"
            title={words.imports.preview.title}
            classCode={classInCookies(form.request.headers.get('cookie'))}
            isSignedIn
          >
            <ClassFrame own={own} title={words.imports.preview.title} lang={lang}>
              <ImportPreview classId={own.id} {...{ text, read, lang, words }} once={newId()} />
            </ClassFrame>
          </SiteDocument>
        );
        return { to: classPath(lang, own.id, '/items/import'), document, json: { drafts: read.drafts.length, left } };
      }
      await addItemDrafts(instructor.id, read.drafts, await siteTime(), once);
      return { to: classPath(lang, own.id, '/items?kept#drafts'), json: { drafts: read.drafts.length, left } };
    },
    again(problem, { lang, values }, own) {
      const words = wordsOf(lang);
      const typed = values.get('text')?.[0];
      const line = problem.more?.line;
      const sentence =
        typeof line === 'number' ? `${problem.sentence} ${words.imports.unreadableAt(line)}` : problem.sentence;
      return <ImportForm classId={own.id} typed={typed} problem={{ ...problem, sentence }} lang={lang} words={words} />;
    },
  });

/** The questions of a file. @throws {Refusal} when there are none, or too many, or it cannot be read */
function readOrRefuse(text: string): ReadQuestions {
  if (text.trim() === '') throw new Refusal(422, 'choose-a-file', 'file');
  if (Buffer.byteLength(text) > maxFileBytes) throw new Refusal(413, 'too-large');
  let read: ReadQuestions;
  try {
    read = readQuestionFile(text);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new Refusal(422, 'unreadable-questions', 'file', undefined, undefined, { line: error.line });
  }
  if (read.drafts.length === 0) throw new Refusal(422, 'no-questions-inside', 'file');
  if (read.drafts.length > mostDrafts) throw new Refusal(409, 'too-many-drafts', 'file');
  return read;
}
