import { headers } from 'next/headers';
import { classPage } from '@/features/classroom/class-page';
import { LiveClass } from '@/features/classroom/live/live-class';
import { livePages } from '@/features/classroom/live/live-pages';

/** A class on the wall: how to come in, how far all are, the questions, the poll. Nobody’s name. */
export default classPage(async ({ lang, query, own }) => {
  const { screens } = await livePages.project({ own, lang, query, headers: await headers() });
  return (
    <lesson-screens className="projector">
      <div data-live="screens">{screens}</div>
      <LiveClass id={own.id} page="project" lang={lang} />
    </lesson-screens>
  );
});
