import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { LiveClass } from '@/features/live/live-class';
import { livePages } from '@/features/live/live-pages';

/** Who got what for which question; `?from=` is the first pupil shown. */
export const GET = classPage(async ({ lang, words, query, own, request }) => {
  const said = words.classes.answers;
  const { items } = await livePages.answers({ own, lang, query, headers: request.headers });
  return {
    title: words.titles.classAnswers,
    body: (
      <ClassFrame own={own} title={said.title} isWide lang={lang}>
        <p className="max-w-measure text-quiet">{said.standfirst}</p>
        <LiveClass id={own.id} page="answers" lang={lang} />
        <div data-live="items">{items}</div>
      </ClassFrame>
    ),
  };
});
