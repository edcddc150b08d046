import type { Words } from '@/content/editions';
import { phases, reasons, stances } from '@/content/facts/poll';
import { dayInWords } from '@/lib/day';
import type { Language } from '@/lib/languages';
import { MethodSection } from './method-section';
import { PathSection } from './path-section';
import { PhaseTable } from './phase-table';
import { ShiftsSection } from './shifts-section';
import { TableSection } from './table-section';
import type { PollResults } from './tally';
import type { Move } from './your-move';

/** The results: counts first, then shares, always with n; who moved where; what they can and cannot mean. */
export function ResultsSection({
  results,
  move,
  asOf,
  lang,
  words,
}: {
  results: PollResults;
  /** The reader's own, drawn among everybody's. */
  move: Move | null;
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
        <TableSection
          title={said.peekedTitle}
          text={said.peekedText(before.n, after.n)}
          corner={said.stance}
          columns={phases.map((phase) => words.poll.phases[phase])}
          rows={stances.map((stance) => ({
            key: stance,
            label: words.poll.stances[stance],
            numbers: phases.map((phase) => results.peeked[phase].counts[stance]),
          }))}
          words={words}
        />
      )}
      <ClassesSection results={results} words={words} />
      <ShiftsSection shifts={results.shifts} move={move} words={words} />
      <PathSection path={results.path} words={words} />
      <ReasonSection results={results} words={words} />
      <p className="mt-8 font-sans text-label text-quiet">{said.withheldText}</p>
      <MethodSection results={results} lang={lang} words={words} />
    </section>
  );
}

/** How many of the votes were cast in classes. Absent until some of it can be shown, or where no class ever voted. */
function ClassesSection({ results, words }: { results: PollResults; words: Words }) {
  const said = words.poll.results;
  const columns = phases.flatMap((phase) =>
    [0, 1].map((column) => stances.map((_, row) => results.classes[phase][row]?.[column] ?? null)),
  );
  if (columns.flat().every((n) => n === null)) return null;
  return (
    <TableSection
      title={said.classesTitle}
      text={said.classesText}
      corner={said.stance}
      columns={phases.flatMap((phase) => [said.fromClasses[phase], said.fromOthers[phase]])}
      rows={stances.map((stance, row) => ({
        key: stance,
        label: words.poll.short[stance],
        numbers: columns.map((column) => column[row] ?? null),
      }))}
      words={words}
    />
  );
}

function ReasonSection({ results, words }: { results: PollResults; words: Words }) {
  const said = words.poll.results;
  return (
    <TableSection
      title={said.reasonsTitle}
      text={said.reasonsText}
      corner={said.reason}
      columns={[said.readers]}
      rows={reasons.map((reason, index) => ({
        key: reason,
        label: words.poll.reasons.list[reason],
        numbers: [results.reasons[index] ?? null],
      }))}
      words={words}
    />
  );
}
