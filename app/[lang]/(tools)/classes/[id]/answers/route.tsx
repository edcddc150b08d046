import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { listReports } from '@/features/class/items/reports';
import { ReportsSection, TopicsSection } from '@/features/class/items/results';
import { LiveClass } from '@/features/live/live-class';
import { livePages } from '@/features/live/live-pages';

/** What to talk about next, who got what for which question, how the class did on each; `?from=` is the first pupil shown. */
export const GET = classPage(async ({ lang, words, query, own, request }) => {
  const said = words.classes.answers;
  const [{ items }, reports] = await Promise.all([
    livePages.answers({ own, lang, query, headers: request.headers }),
    listReports(own, lang),
  ]);
  return {
    title: words.titles.classAnswers,
    body: (
      <ClassFrame own={own} title={said.title} isWide lang={lang}>
        <p className="max-w-measure text-quiet">{said.standfirst}</p>
        <LiveClass id={own.id} page="answers" lang={lang} />
        {reports.length > 0 && <TopicsSection reports={reports} lang={lang} words={words} />}
        <div data-live="items">{items}</div>
        {reports.length > 0 && <ReportsSection reports={reports} words={words} />}
      </ClassFrame>
    ),
  };
});
