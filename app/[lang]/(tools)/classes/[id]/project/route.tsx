import { classPage } from '@/features/class/class-page';
import { LiveClass } from '@/features/live/live-class';
import { livePages } from '@/features/live/live-pages';

/** A class on the wall: how to come in, how far all are, the questions, the poll. Nobody’s name. */
export const GET = classPage(async ({ lang, words, query, own, request }) => {
  const { screens } = await livePages.project({ own, lang, query, headers: request.headers });
  return {
    title: words.live.screen.title,
    kind: 'screen',
    body: (
      <lesson-screens className="projector">
        <div data-live="screens">{screens}</div>
        <LiveClass id={own.id} page="project" lang={lang} />
      </lesson-screens>
    ),
  };
});
