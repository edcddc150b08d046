import { getReaderPath } from '@/features/explainer/data';
import { ReaderPath } from '@/features/explainer/reader-path';
import { barNow } from '@/features/live/rounds/bar-now';
import { getBallot } from '@/features/poll/data';
import { findVoteFlash } from '@/features/poll/flash';
import { PollPage } from '@/features/poll/poll-page';
import { getResults } from '@/features/poll/results.data';
import { barFor } from '@/features/pupil/class-bar';
import { findThread } from '@/features/pupil/find-thread';
import { NextInClass } from '@/features/pupil/next-in-class';
import { openPhase } from '@/features/pupil/thread';
import { findReader, isReturned } from '@/features/readers/reader';
import { toolPage } from '@/features/site/tool-page';
import { dayOf } from '@/lib/day';
import { siteTime } from '@/lib/db/site-time';
import { newId } from '@/lib/ids';
import { cameWithoutCookie, ownReferrer } from '@/lib/web/arrival';
import { siteOrigin } from '@/lib/web/origin';

/** The poll: the vote, and what came of it for whoever has voted or asks for it. */
export const GET = toolPage(async ({ lang, words, query, request }) => {
  const cookies = request.headers.get('cookie');
  const reader = findReader(cookies);
  const ballot = await getBallot(reader, isReturned(cookies));
  const path = isReturned(cookies) ? null : await getReaderPath(reader);
  const thread = await findThread(request);
  const mayLook = ballot.after !== null || ballot.hasPeeked;
  const { thanks } = words.poll;
  const now = await siteTime();
  const voted = query.get('voted');
  const flash = findVoteFlash(request.headers.get('cookie'), now);
  const isVoted = (voted === 'before' || voted === 'after') && ballot[voted] !== null;
  const isUnknown = cameWithoutCookie(request, /./);
  const noCookie = isUnknown && (voted !== null ? 'vote' : ownReferrer(request)?.includes('/poll') ? 'peek' : null);
  const said =
    flash && flash.receipt === null
      ? thanks.byReceipt
      : isVoted
        ? thanks[voted]
        : query.has('withdrawn')
          ? thanks.withdrawn
          : null;
  return {
    title: words.titles.poll,
    body: (
      <>
        <PollPage
          ballot={ballot}
          results={mayLook ? await getResults(dayOf(now)) : null}
          path={path ?? []}
          address={`${siteOrigin(request)}/${lang}/poll`}
          said={said}
          noCookie={noCookie || null}
          receipt={flash?.phase === voted ? flash.receipt : null}
          asOf={dayOf(now)}
          inClass={
            thread && {
              open: openPhase(thread),
              next: <NextInClass thread={thread} lang={lang} words={words} />,
              isAsked: thread.pupil.class.hasPoll,
            }
          }
          once={newId()}
          lang={lang}
          words={words}
        />
        {path && <ReaderPath path={path} lang={lang} words={words} />}
      </>
    ),
    bar: await barNow(barFor(thread, lang, words), thread, lang),
  };
});
