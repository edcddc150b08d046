import { Folded } from '@/components/ui/folded';
import type { Words } from '@/content/editions';
import { type ClaimId, claims } from '@/content/facts/claims';
import { type PublisherFact, publishers } from '@/content/facts/publishers';
import { type RecordId, record } from '@/content/facts/record';
import type { RecordFact, RecordSource } from '@/content/facts/record-fact';
import { findSinceNote } from '@/content/facts/since-notes';
import { isOwnMediaOnly, isRussianOnly, publisherCount } from '@/content/record-support';
import type { Language } from '@/lib/languages';
import { dateText } from '../figures/event-dates';
import { PageLink } from './page-link';
import { recordDateText } from './record-dates';

/** An entry of the record: when, what, how well supported, the published pages it rests on, the claims it touches. */
export function RecordEntry({ id, lang, words }: { id: RecordId; lang: Language; words: Words }) {
  const fact: RecordFact = record[id];
  const { title, sentence, note } = words.record[id];
  const { since } = words;
  return (
    <li
      id={`record-${id}`}
      data-actor={fact.actor}
      data-entry-kind={fact.kind}
      className="record-entry break-inside-avoid border-t border-rule"
    >
      <Folded
        summary={
          <>
            <span className="block font-sans text-label text-quiet">
              <time dateTime={fact.date.on} className="font-semibold text-record">
                {recordDateText(fact.date, lang, words)}
              </time>
              {' · '}
              {since.kinds[fact.kind]}
            </span>
            <strong className="block leading-snug font-semibold">{title}</strong>
          </>
        }
      >
        <p>{sentence}</p>
        {note && <p className="mt-1 text-quiet">{note}</p>}
        <ul className="mt-2 font-sans text-label" aria-label={since.record.sources}>
          {fact.sources.map((source) => (
            <Source key={source.address} source={source} lang={lang} words={words} />
          ))}
        </ul>
        <p className="mt-1 font-sans text-label text-quiet">{since.confidence[supportOf(fact)]}</p>
        <Touched fact={fact} lang={lang} words={words} />
      </Folded>
    </li>
  );
}

/** How well an entry is supported, as the page says it. */
function supportOf(fact: RecordFact): keyof Words['since']['confidence'] {
  if (fact.confidence === 'high') return 'high';
  if (publisherCount(fact) === 1) return 'single';
  if (isRussianOnly(fact)) return 'russianMedia';
  return isOwnMediaOnly(fact) ? 'ownMedia' : 'medium';
}

/** A published page: its publisher, its title where it was at hand, its day, its language and where it stands. */
function Source({ source, lang, words }: { source: RecordSource; lang: Language; words: Words }) {
  const { language, stand }: PublisherFact = publishers[source.publisher];
  const { record: said, languages, stands } = words.since;
  const about = [
    source.published ? dateText({ on: source.published, precision: 'day', from: [] }, lang) : said.undated,
    ...(language === 'en' ? [] : [languages[language]]),
    stands[stand],
    ...(source.part ? [said.summaryOnly] : []),
  ];
  return (
    <li className="py-0.5">
      <PageLink source={source} />
      <span className="text-quiet">, {about.join(', ')}</span>
    </li>
  );
}

/** The claims that have a note because of entries like this one, each leading to its sentence in its chapter. */
function Touched({ fact, lang, words }: { fact: RecordFact; lang: Language; words: Words }) {
  const ids = (Object.keys(fact.claims) as ClaimId[]).filter(findSinceNote);
  if (ids.length === 0) return null;
  return (
    <p className="mt-1 font-sans text-label text-quiet">
      {words.since.record.claims}:{' '}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <a href={`/${lang}/chapters/${claims[id].chapter}#${id}`} className="inline-block py-0.5 text-quiet">
            {words.claims[id].title}
          </a>
        </span>
      ))}
    </p>
  );
}
