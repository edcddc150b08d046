import type { Words } from '@/content/editions';
import { phases, reasons, stances } from '@/content/facts/poll';
import { dayInWords } from '@/lib/day';
import type { Language } from '@/lib/languages';
import { MethodSection } from './method-section';
import { NumberTable } from './number-table';
import { PathSection } from './path-section';
import { PhaseTable } from './phase-table';
import { ShiftsSection } from './shifts-section';
import { bands, type PollResults } from './tally';

/** The results: counts first, then shares, always with n; who moved where; what they can and cannot mean. */
export function ResultsSection({
  results,
  asOf,
  lang,
  words,
}: {
  results: PollResults;
  asOf: string;
  lang: Language;
  words: Words;
}) {
  const said = words.poll.results;
  const { before, after } = results.peeked;
  return (
    <section id="results" aria-labelledby="results-title" className="mt-14 border-t-4 border-ink pt-4">
      <h2 id="results-title" className="text-title-2">
        {said.title}
      </h2>
      <p className="mt-1 font-sans text-label text-quiet">{said.asOf(dayInWords(asOf, lang))}</p>
      <p className="mt-3 border-l-4 border-rule pl-4">{said.caveat}</p>
      {phases.map((phase) => (
        <PhaseTable key={phase} phase={phase} tally={results.phases[phase]} words={words} />
      ))}
      {before.n + after.n > 0 && (
        <>
          <h3 className="mt-10 text-title-3">{said.peekedTitle}</h3>
          <p className="mt-2">{said.peekedText(before.n, after.n)}</p>
          <NumberTable
            caption={said.peekedTitle}
            corner={said.stance}
            columns={phases.map((phase) => words.poll.phases[phase])}
            rows={stances.map((stance) => ({
              key: stance,
              label: words.poll.stances[stance],
              numbers: phases.map((phase) => results.peeked[phase].counts[stance]),
            }))}
            words={words}
          />
        </>
      )}
      <ShiftsSection shifts={results.shifts} words={words} />
      <PathSection path={results.path} words={words} />
      <BandSection results={results} words={words} />
      <ReasonSection results={results} words={words} />
      <p className="mt-8 font-sans text-label text-quiet">{said.withheldText}</p>
      <MethodSection results={results} lang={lang} words={words} />
    </section>
  );
}

function BandSection({ results, words }: { results: PollResults; words: Words }) {
  const said = words.poll.results;
  const hasAny = results.bands.some((row) => row.some((n) => n !== null));
  return (
    <section aria-labelledby="bands-title">
      <h3 id="bands-title" className="mt-12 text-title-3">
        {said.bandsTitle}
      </h3>
      <p className="mt-2 text-quiet">{hasAny ? said.bandsText : said.hidden}</p>
      {hasAny && (
        <NumberTable
          caption={said.bandsTitle}
          corner={said.band}
          columns={stances.map((stance) => words.poll.short[stance])}
          rows={bands.map((band, index) => ({
            key: band,
            label: said.bands[band],
            numbers: stances.map((_, column) => results.bands[index]?.[column] ?? null),
          }))}
          words={words}
        />
      )}
    </section>
  );
}

function ReasonSection({ results, words }: { results: PollResults; words: Words }) {
  const said = words.poll.results;
  const hasAny = results.reasons.some((n) => n !== null);
  return (
    <section aria-labelledby="reasons-title">
      <h3 id="reasons-title" className="mt-12 text-title-3">
        {said.reasonsTitle}
      </h3>
      <p className="mt-2 text-quiet">{hasAny ? said.reasonsText : said.hidden}</p>
      {hasAny && (
        <NumberTable
          caption={said.reasonsTitle}
          corner={said.reason}
          columns={[said.readers]}
          rows={reasons.map((reason, index) => ({
            key: reason,
            label: words.poll.reasons.list[reason],
            numbers: [results.reasons[index] ?? null],
          }))}
          words={words}
        />
      )}
    </section>
  );
}
