import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { JoinPoster } from '@/features/class/papers/join-poster';
import { currentReach } from '@/features/class/share/current-reach';
import { dayOf } from '@/lib/day';
import { siteTime } from '@/lib/db/site-time';

/** A sheet for the wall with the code of a class, and the QR code of its link. */
export const GET = classPage(async ({ lang, words, own, request }) => {
  const reach = currentReach(request.headers);
  return {
    title: words.titles.poster,
    body: (
      <ClassFrame own={own} title={<span className="print:sr-only">{words.papers.poster.title}</span>} lang={lang}>
        <p className="no-print mb-10 text-quiet">
          {words.papers.poster.standfirst} {words.papers.print}
        </p>
        <JoinPoster own={own} reach={reach} day={dayOf(await siteTime())} lang={lang} words={words} />
      </ClassFrame>
    ),
  };
});
