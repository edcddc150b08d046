import { ClassOverview } from '@/features/classroom/class-overview';
import { classPage } from '@/features/classroom/class-page';
import { listTeachers } from '@/features/classroom/colleagues/data';
import { findInvitationFlash, findReissuedFlash } from '@/features/classroom/flash';
import { listReadCounts } from '@/features/classroom/live/data';
import { listProgress } from '@/features/classroom/overview/data';
import { viewOf } from '@/features/classroom/overview/overview';
import { findPollBeside } from '@/features/classroom/overview/poll-beside';
import { currentReach } from '@/features/classroom/share/current-reach';
import { findTrial } from '@/features/classroom/trial/data';
import { findReader } from '@/features/readers/reader';
import { dayOf } from '@/lib/day';
import { siteTime } from '@/lib/site-time';

/** A class for its instructors: how pupils come in, who is here, who did what. */
export const GET = classPage(async ({ lang, words, query, instructor, own, request }) => {
  const now = await siteTime();
  const cookies = request.headers.get('cookie');
  const [pupils, read, teachers, trial, poll] = await Promise.all([
    listProgress(own),
    listReadCounts(own),
    listTeachers(own),
    findTrial(own, instructor, findReader(cookies)),
    findPollBeside(own, dayOf(now)),
  ]);
  return {
    title: words.titles.class,
    body: (
      <ClassOverview
        own={own}
        pupils={pupils}
        read={read}
        view={viewOf(query)}
        teachers={teachers}
        trial={trial}
        poll={poll}
        reach={currentReach(request.headers)}
        ticket={findInvitationFlash(cookies, own.id, now)}
        reissued={findReissuedFlash(cookies, own.id, now)}
        said={{ isSaved: query.has('saved'), hasEnded: query.has('ended') }}
        now={now}
        lang={lang}
        words={words}
      />
    ),
  };
});
