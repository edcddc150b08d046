import { wordsOf } from '@/content/editions';
import { getBallots } from '@/features/classroom/ballots/data';
import { classPage } from '@/features/classroom/class-page';
import { listReports } from '@/features/classroom/items/reports';
import { listProgress } from '@/features/classroom/overview/data';
import { totalsOf } from '@/features/classroom/overview/overview';
import { ClassReport } from '@/features/classroom/papers/class-report';
import { ClassPollSection } from '@/features/poll/class-results/class-poll-section';
import { getClassPoll } from '@/features/poll/class-results/data';
import { getResults } from '@/features/poll/results/data';
import { dayOf } from '@/lib/day';
import { siteTime } from '@/lib/site-time';

export const metadata = { title: 'Class report' };

/** What came of a class, to print: without names. */
export default classPage(async ({ lang, own }) => {
  const words = wordsOf(lang);
  const now = await siteTime();
  const [pupils, reports, ballots, poll, everyone] = await Promise.all([
    listProgress(own),
    listReports(own, lang),
    getBallots(own),
    getClassPoll(own.id, dayOf(now)),
    getResults(dayOf(now)),
  ]);
  return (
    <ClassReport
      own={own}
      totals={totalsOf(pupils)}
      reports={reports}
      ballots={ballots}
      poll={poll.result && <ClassPollSection poll={poll} everyone={everyone} lang={lang} words={words} />}
      now={now}
      lang={lang}
      words={words}
    />
  );
});
