import { headers } from 'next/headers';
import { wordsOf } from '@/content/editions';
import { ClassFrame } from '@/features/classroom/class-frame';
import { classPage } from '@/features/classroom/class-page';
import { JoinPoster } from '@/features/classroom/papers/join-poster';
import { currentReach } from '@/features/classroom/share/current-reach';

export const metadata = { title: 'Poster to join' };

/** A sheet for the wall with the code of a class, and the QR code of its link. */
export default classPage(async ({ lang, own }) => {
  const words = wordsOf(lang);
  const reach = currentReach(await headers());
  return (
    <ClassFrame own={own} title={<span className="print:sr-only">{words.papers.poster.title}</span>} lang={lang}>
      <p className="no-print mb-10 text-quiet">
        {words.papers.poster.standfirst} {words.papers.print}
      </p>
      <JoinPoster own={own} origins={reach.kind === 'none' ? [] : reach.origins} lang={lang} words={words} />
    </ClassFrame>
  );
});
