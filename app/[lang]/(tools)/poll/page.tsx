import { headers } from 'next/headers';
import { wordsOf } from '@/content/editions';
import { getReaderPath } from '@/features/explainer/data';
import { ReaderPath } from '@/features/explainer/reader-path';
import { getBallot } from '@/features/poll/data';
import { findFlash } from '@/features/poll/flash';
import { PollPage } from '@/features/poll/poll-page';
import { getResults } from '@/features/poll/results/data';
import { currentReader } from '@/features/readers/current-reader';
import { toolPage } from '@/features/site/tool-page';
import { dayOf } from '@/lib/day';
import { newId } from '@/lib/ids';
import { siteTime } from '@/lib/site-time';

export const metadata = { title: 'Poll' };

export default toolPage(async ({ lang, query }) => {
  const words = wordsOf(lang);
  const reader = await currentReader();
  const ballot = await getBallot(reader);
  const path = await getReaderPath(reader);
  const mayLook = ballot.after !== null || ballot.hasPeeked;
  const { thanks } = words.poll;
  const now = await siteTime();
  const voted = query.get('voted');
  const flash = findFlash((await headers()).get('cookie'), now);
  const isVoted = (voted === 'before' || voted === 'after') && ballot[voted] !== null;
  const said =
    flash && flash.receipt === null
      ? thanks.byReceipt
      : isVoted
        ? thanks[voted]
        : query.has('withdrawn')
          ? thanks.withdrawn
          : null;
  return (
    <>
      <PollPage
        ballot={ballot}
        results={mayLook ? await getResults(dayOf(now)) : null}
        said={said}
        receipt={flash?.phase === voted ? flash.receipt : null}
        asOf={dayOf(now)}
        once={newId()}
        lang={lang}
        words={words}
      />
      <ReaderPath path={path} lang={lang} words={words} />
    </>
  );
});
