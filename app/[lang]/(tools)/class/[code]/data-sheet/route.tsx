import { classCodeIn } from '@/features/classroom/pupil/class-code';
import { findClassByCode } from '@/features/classroom/pupil/data';
import { DataSheet } from '@/features/classroom/sheet/data-sheet';
import { toolPage } from '@/features/site/tool-page';
import { Refusal } from '@/lib/refusal';
import { siteTime } from '@/lib/site-time';

/** The data sheet of a class, for parents and the school: whoever has the code can read it, without signing in. */
export const GET = toolPage<{ code: string }>(async ({ lang, words, params }) => {
  const code = classCodeIn(decodeURIComponent(params.code));
  const ofClass = code && (await findClassByCode(code, await siteTime()));
  if (!ofClass) throw new Refusal(404, 'not-found');
  return { title: words.titles.dataSheet, body: <DataSheet ofClass={ofClass} lang={lang} words={words} /> };
});
