import { headers } from 'next/headers';
import { wordsOf } from '@/content/editions';
import { ClassOverview } from '@/features/classroom/class-overview';
import { classPage } from '@/features/classroom/class-page';
import { listTeachers } from '@/features/classroom/colleagues/data';
import { listReadCounts } from '@/features/classroom/live/data';
import { listProgress } from '@/features/classroom/overview/data';
import { viewOf } from '@/features/classroom/overview/overview';
import { findPollBeside } from '@/features/classroom/overview/poll-beside';
import { currentReach } from '@/features/classroom/share/current-reach';
import { findReissued, findShownOnce } from '@/features/classroom/shown-once';
import { findTrial } from '@/features/classroom/trial/data';
import { currentReader } from '@/features/readers/current-reader';
import { dayOf } from '@/lib/day';
import { siteTime } from '@/lib/site-time';

export const metadata = { title: 'Class' };

/** A class for its instructors: how pupils come in, who is here, who did what. */
export default classPage(async ({ lang, query, instructor, own }) => {
  const now = await siteTime();
  const heads = await headers();
  const [pupils, read, teachers, trial, poll] = await Promise.all([
    listProgress(own),
    listReadCounts(own),
    listTeachers(own),
    findTrial(own, instructor, await currentReader()),
    findPollBeside(own, dayOf(now)),
  ]);
  return (
    <ClassOverview
      own={own}
      pupils={pupils}
      read={read}
      view={viewOf(query)}
      teachers={teachers}
      trial={trial}
      poll={poll}
      reach={currentReach(heads)}
      ticket={findShownOnce(heads.get('cookie'), { kind: 'colleague', subject: own.id }, now)}
      reissued={findReissued(heads.get('cookie'), own.id, now)}
      said={{ isSaved: query.has('saved'), hasEnded: query.has('ended') }}
      now={now}
      lang={lang}
      words={wordsOf(lang)}
    />
  );
});
