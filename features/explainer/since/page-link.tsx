import { type PublisherFact, publishers } from '@/content/facts/publishers';
import type { RecordSource } from '@/content/facts/record-fact';

/** A link to a published page: its publisher, and its title where it was at hand. */
export function PageLink({ source }: { source: RecordSource }) {
  const { name, language }: PublisherFact = publishers[source.publisher];
  return (
    <a href={source.address} rel="external" hrefLang={language}>
      {name}
      {source.title && (
        <>
          : <span lang={language === 'en' ? undefined : language}>{source.title}</span>
        </>
      )}
    </a>
  );
}
