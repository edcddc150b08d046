import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { listProgress } from '@/features/class/overview/data';
import { FilesPage } from '@/features/exports/files-page';
import { siteTime } from '@/lib/db/site-time';

/** The files of a class: scores, answers, gradebooks. */
export const GET = classPage(async ({ lang, words, own }) => {
  const pupils = await listProgress(own, await siteTime());
  return {
    title: words.titles.classFiles,
    body: (
      <ClassFrame own={own} title={words.classes.page.files} lang={lang}>
        <FilesPage own={own} pupils={pupils} lang={lang} words={words} />
      </ClassFrame>
    ),
  };
});
