import { DataSheet } from '@/features/class/data-sheet/data-sheet';
import { tryClass } from '@/features/pupil/join-data';
import { toolPage } from '@/features/site/tool-page';
import { siteTime } from '@/lib/db/site-time';
import { Refusal } from '@/lib/web/refusal';

/** The data sheet of a class, for parents and the school: whoever has the code can read it, without signing in. */
export const GET = toolPage<{ code: string }>(async ({ request, lang, words, params }) => {
  // Whoever has tried too many codes is told what is told of a class that never was.
  const ofClass = await tryClass(params.code, request.headers, await siteTime()).catch(ifRefused);
  if (!ofClass) throw new Refusal(404, 'not-found');
  return { title: words.titles.dataSheet, body: <DataSheet ofClass={ofClass} lang={lang} words={words} /> };
});

function ifRefused(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}
