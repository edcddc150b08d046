import { headers } from 'next/headers';
import { wordsOf } from '@/content/editions';
import { ClassFrame } from '@/features/classroom/class-frame';
import { classPage } from '@/features/classroom/class-page';
import { LiveClass } from '@/features/classroom/live/live-class';
import { livePages } from '@/features/classroom/live/live-pages';

export const metadata = { title: 'Questions by pupil' };

/** Who got what for which question; `?from=` is the first pupil shown. */
export default classPage(async ({ lang, query, own }) => {
  const said = wordsOf(lang).classes.answers;
  const { items } = await livePages.answers({ own, lang, query, headers: await headers() });
  return (
    <ClassFrame own={own} title={said.title} isWide lang={lang}>
      <p className="max-w-measure text-quiet">{said.standfirst}</p>
      <LiveClass id={own.id} page="answers" lang={lang} />
      <div data-live="items">{items}</div>
    </ClassFrame>
  );
});
