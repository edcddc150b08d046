import { getBallots } from '@/features/class/ballots/data';
import { classPage } from '@/features/class/class-page';
import { listReports } from '@/features/class/items/reports';
import { listProgress } from '@/features/class/overview/data';
import { totalsOf } from '@/features/class/overview/overview';
import { ClassReport } from '@/features/class/papers/class-report';
import { ClassPollSection } from '@/features/poll/class-results/class-poll-section';
import { getClassPoll } from '@/features/poll/class-results/data';
import { getResults } from '@/features/poll/results.data';
import { dayOf } from '@/lib/day';
import { siteTime } from '@/lib/db/site-time';

/** What came of a class, to print: without names. */
export const GET = classPage(async ({ lang, words, own }) => {
  const now = await siteTime();
  const [pupils, reports, ballots, poll, everyone] = await Promise.all([
    listProgress(own, now),
    listReports(own, lang),
    getBallots(own),
    getClassPoll(own.id, dayOf(now)),
    getResults(dayOf(now)),
  ]);
  return {
    title: words.titles.report,
    body: (
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
    ),
  };
});
