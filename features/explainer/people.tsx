import type { Words } from '@/content/editions';
import type { ClaimId } from '@/content/facts/claims';
import { people, personIds } from '@/content/facts/people';
import { termIds, terms } from '@/content/facts/terms';
import type { TermWords } from '@/content/words';
import type { Language } from '@/lib/languages';
import { SpeakersTable } from './figures/speakers-figure';
import { PaperHead } from './paper-head';

/** The people page: who is named, who said what, and what institutions and terms mean. */
export function People({ lang, words }: { lang: Language; words: Words }) {
  const { people: said, titles } = words.figures;
  const sections = [
    {
      id: 'people',
      title: said.people,
      entries: personIds.map((id) => ({ id: `person-${id}`, ...words.people[id], claims: people[id].claims })),
    },
    {
      id: 'terms',
      title: said.terms,
      entries: termIds
        .map((id) => ({ id: `term-${id}`, ...words.terms[id], claims: terms[id].claims }))
        .sort((one, other) => one.name.replace('“', '').localeCompare(other.name.replace('“', ''), lang)),
    },
  ];
  const [named, explained] = sections;
  return (
    <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
      <PaperHead path="/people" lang={lang} words={words} />
      <h1 className="text-title-1">{said.title}</h1>
      <p className="mt-4 text-lead text-quiet">{said.standfirst}</p>
      {named && <Glossary {...named} lang={lang} words={words} />}
      <section aria-labelledby="speakers" className="mt-14">
        <h2 id="speakers" className="text-title-2">
          {titles.speakers.title}
        </h2>
        <p className="mt-3 text-quiet">{titles.speakers.caption}</p>
        <div className="mt-4 font-sans text-label">
          <SpeakersTable lang={lang} words={words} />
        </div>
      </section>
      {explained && <Glossary {...explained} lang={lang} words={words} />}
    </div>
  );
}

type Entry = TermWords & { id: string; claims: readonly ClaimId[] };

/** Entries that links from the chapters lead to: a name, what it means, the claims in which it matters. */
function Glossary({
  id,
  title,
  entries,
  lang,
  words,
}: {
  id: string;
  title: string;
  entries: readonly Entry[];
  lang: Language;
  words: Words;
}) {
  return (
    <section aria-labelledby={id} className="mt-14">
      <h2 id={id} className="text-title-2">
        {title}
      </h2>
      <dl className="mt-4">
        {entries.map((entry) => (
          <div
            key={entry.id}
            id={entry.id}
            className="gap-x-6 border-t border-rule py-3 target:bg-highlight target:outline-8 target:outline-highlight sm:grid sm:grid-cols-[11rem_1fr]"
          >
            <dt className="font-semibold">{entry.name}</dt>
            <dd>
              {entry.meaning}
              {entry.claims.length > 0 && (
                <span className="block font-sans text-label text-quiet">
                  {words.figures.people.inClaims}:{' '}
                  {entry.claims.map((claim, index) => (
                    <span key={claim}>
                      {index > 0 && '\u00a0· '}
                      <a href={`/${lang}/sources#${claim}`} className="text-quiet">
                        {words.claims[claim].title}
                      </a>
                    </span>
                  ))}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
