import type { Words } from '@/content/editions';
import { claims } from '@/content/facts/claims';
import { topicsOf } from '@/features/quiz/statistics/analysis';
import type { Language } from '@/lib/languages';
import type { ItemReport } from './item-report';
import { topicSentence } from './report-words';

/** What to talk about next: the question, why, and the sentence to read again. */
export function Topics({ reports, lang, words }: { reports: readonly ItemReport[]; lang: Language; words: Words }) {
  const said = words.ownItems.page;
  const topics = topicsOf(reports).flatMap(({ id, why }) => {
    const report = reports.find((one) => one.id === id);
    return report ? [{ report, why }] : [];
  });
  if (topics.length === 0) return <p className="mt-2 text-quiet">{said.noTopics}</p>;
  return (
    <ol className="mt-3 grid list-decimal gap-4 pl-6">
      {topics.map(({ report, why }) => {
        const [claim] = report.item.fact.claims;
        return (
          <li key={report.id}>
            <p className="font-semibold whitespace-pre-line">{report.item.words.prompt}</p>
            <p>{topicSentence(report, why, words)}</p>
            {claim && (
              <a
                href={`/${lang}/chapters/${claims[claim].chapter}#${claim}`}
                className="inline-block py-1 font-sans text-label"
              >
                {said.topicLink(words.claims[claim].title)}
              </a>
            )}
          </li>
        );
      })}
    </ol>
  );
}
