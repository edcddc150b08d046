import type { Words } from '@/content/editions';
import { fewestForShares } from '@/features/quiz/statistics/analysis';
import type { Language } from '@/lib/languages';
import type { ItemReport } from './item-report';
import { ItemReportEntry } from './item-report-entry';
import { Topics } from './topics';

type Common = { reports: readonly ItemReport[]; lang: Language; words: Words };

/** What to talk about next, of all that the class was asked. */
export function TopicsSection({ reports, lang, words }: Common) {
  return (
    <section aria-labelledby="topics" className="mt-8 max-w-measure">
      <h2 id="topics" className="text-title-2">
        {words.ownItems.page.topics}
      </h2>
      <Topics reports={reports} lang={lang} words={words} />
    </section>
  );
}

/** How the class did on each question. */
export function ReportsSection({ reports, words }: Omit<Common, 'lang'>) {
  const { page } = words.ownItems;
  return (
    <section aria-labelledby="reports" className="mt-12 max-w-measure">
      <h2 id="reports" className="text-title-2">
        {page.reports}
      </h2>
      <p className="mt-2 text-quiet">{page.reportsNote(fewestForShares)}</p>
      <ol className="mt-4">
        {reports.map((report) => (
          <ItemReportEntry key={report.id} report={report} words={words} />
        ))}
      </ol>
    </section>
  );
}
