import { wordsOf } from '@/content/editions';
import { classCodeIn } from '@/features/classroom/pupil/class-code';
import { findClassByCode } from '@/features/classroom/pupil/data';
import { DataSheet } from '@/features/classroom/sheet/data-sheet';
import { leadToNotFound, toolPage } from '@/features/site/tool-page';
import { siteTime } from '@/lib/site-time';

export const metadata = { title: 'What is stored about pupils' };

/** The data sheet of a class, for parents and the school: whoever has the code can read it, without signing in. */
export default toolPage<{ code: string }>(async ({ lang, params }) => {
  const code = classCodeIn(decodeURIComponent(params.code));
  const ofClass = code && (await findClassByCode(code, await siteTime()));
  if (!ofClass) leadToNotFound(lang);
  return <DataSheet ofClass={ofClass} lang={lang} words={wordsOf(lang)} />;
});
