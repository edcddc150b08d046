import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { listProgress } from '@/features/class/overview/data';
import { FilesPage } from '@/features/exports/files-page';
import { countGrades } from '@/features/lti/grades.data';
import { GradesSection } from '@/features/lti/grades-section';
import { siteTime } from '@/lib/db/site-time';

/** The files of a class: scores, answers, gradebooks. */
export const GET = classPage(async ({ lang, words, own }) => {
  const [pupils, grades] = await Promise.all([listProgress(own, await siteTime()), countGrades(own.id)]);
  return {
    title: words.titles.classFiles,
    body: (
      <ClassFrame own={own} title={words.classes.page.files} lang={lang}>
        {grades && <GradesSection counts={grades} words={words} />}
        <FilesPage own={own} pupils={pupils} lang={lang} words={words} />
      </ClassFrame>
    ),
  };
});
