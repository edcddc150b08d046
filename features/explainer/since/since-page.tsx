import { ButtonLink } from '@/components/ui/button';
import { UnfoldAll } from '@/components/ui/folded';
import type { Words } from '@/content/editions';
import { record, recordIds } from '@/content/facts/record';
import type { RecordFact } from '@/content/facts/record-fact';
import type { Language } from '@/lib/languages';
import { PaperHead } from '../paper-head';
import { RecordEntry } from './record-entry';
import { RecordFilter } from './record-filter';
import { Scenes } from './scenes';

const years = [...new Set(recordIds.map((id) => record[id].date.on.slice(0, 4)))];
const pages = new Set(recordIds.flatMap((id) => (record[id] as RecordFact).sources.map(({ address }) => address)));

/** What came after the two accounts, from the public record: short scenes, then every entry by date, then where it ends. */
export function SincePage({ lang, words }: { lang: Language; words: Words }) {
  const { since, sinceScenes } = words;
  const { record: said } = since;
  return (
    <article className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
      <PaperHead path="/since" lang={lang} words={words} />
      <p className="font-sans text-label text-quiet">{since.after}</p>
      <h1 className="mt-2 text-title-1">{since.title}</h1>
      <p className="mt-4 text-lead text-quiet">{since.standfirst}</p>
      <p className="since-note mt-6">{since.apart}</p>
      {sinceScenes.map((part) => (
        <Scenes key={part.id} part={part} words={words} />
      ))}

      <section aria-labelledby="vote-again" className="no-print mt-12 border-t-4 border-ink pt-4">
        <h2 id="vote-again" className="text-title-3">
          {since.vote.title}
        </h2>
        <p className="mt-2">{since.vote.text}</p>
        <p className="mt-4 flex flex-wrap gap-3">
          <ButtonLink href={`/${lang}/poll`}>{since.vote.link}</ButtonLink>
          <ButtonLink rank="second" href={`/${lang}/quiz?scope=since`}>
            {since.quiz.link}
          </ButtonLink>
        </p>
      </section>

      <section aria-labelledby="record" className="mt-14">
        <h2 id="record" className="text-title-2">
          {said.title}
        </h2>
        <p className="mt-3 text-quiet">{said.lead(recordIds.length, pages.size)}</p>
        <nav aria-label={said.title} className="no-print mt-2 font-sans text-label">
          <ul className="-mx-2 flex flex-wrap">
            {years.map((year) => (
              <li key={year}>
                <a href={`#year-${year}`} className="inline-block px-2 py-2">
                  {year}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <RecordFilter words={words} />
        <UnfoldAll label={said.unfold} />
        {years.map((year) => (
          <section key={year} aria-labelledby={`year-${year}`}>
            <h3 id={`year-${year}`} className="mt-8 mb-2 text-title-3">
              {year}
            </h3>
            <ol>
              {recordIds
                .filter((id) => record[id].date.on.startsWith(year))
                .map((id) => (
                  <RecordEntry key={id} id={id} lang={lang} words={words} />
                ))}
            </ol>
          </section>
        ))}
        <p className="record-shown border-t border-rule pt-3 font-sans text-label text-quiet print:hidden">
          {said.shown}
        </p>
      </section>

      <section aria-labelledby="edge" className="mt-12 border-t-2 border-ink pt-4">
        <h2 id="edge" className="text-title-3">
          {since.edge.title}
        </h2>
        {since.edge.missing.map((text) => (
          <p key={text} className="mt-2">
            {text}
          </p>
        ))}
        {/* A line breaks at a hyphen: not in “mid-April”. */}
        <p className="mt-4 font-semibold text-balance">{since.edge.last}</p>
      </section>
    </article>
  );
}
