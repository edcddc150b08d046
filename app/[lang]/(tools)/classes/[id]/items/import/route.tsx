import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { ImportForm } from '@/features/class/items/import-form';

/** The form that takes a file of questions. */
export const GET = classPage(async ({ lang, words, own }) => ({
  title: words.titles.importQuestions,
  body: (
    <ClassFrame own={own} title={words.imports.title} lang={lang}>
      <p className="mb-6 text-lead text-quiet">{words.imports.standfirst}</p>
      <ImportForm classId={own.id} lang={lang} words={words} />
    </ClassFrame>
  ),
}));
