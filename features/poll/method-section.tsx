import type { Words } from '@/content/editions';
import { stances } from '@/content/facts/poll';
import { dayInWords } from '@/lib/day';
import type { Language } from '@/lib/languages';
import type { PollResults } from './tally';

/** How it was asked and counted: wording, order, dates, the limit and whom it turned away, the numbers as data. */
export function MethodSection({ results, lang, words }: { results: PollResults; lang: Language; words: Words }) {
  const { poll } = words;
  const said = poll.results;
  return (
    <section aria-labelledby="method-title" className="mt-12 border-t border-rule pt-4">
      <h3 id="method-title" className="text-title-3">
        {said.methodTitle}
      </h3>
      <ul className="mt-3 grid gap-2">
        <li>{said.wording(poll.question, poll.instruction)}</li>
        <li>{said.order(stances.map((stance) => poll.stances[stance]))}</li>
        <li>{said.balance}</li>
        {results.days && (
          <li>{said.dates(dayInWords(results.days.first, lang), dayInWords(results.days.last, lang))}</li>
        )}
        <li>{said.blocks}</li>
        {results.rekeyedOn && <li>{said.rekeyed(dayInWords(results.rekeyedOn, lang))}</li>}
        <li>{words.since.vote.method}</li>
        <li>
          {said.limit} {results.refused.length === 0 && said.refusedNone}
        </li>
      </ul>
      {results.refused.length > 0 && (
        <>
          <h4 className="mt-5 font-sans text-label font-semibold">{said.refusedTitle}</h4>
          <ul className="mt-1 font-sans text-label text-quiet">
            {results.refused.slice(0, 14).map(({ day, n }) => (
              <li key={day}>{said.refused(dayInWords(day, lang), n)}</li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-5 font-sans text-label">
        {said.data}{' '}
        {(
          [
            ['/api/poll', said.dataLinks.json],
            ['/api/poll.csv', said.dataLinks.poll],
            ['/api/shifts.csv', said.dataLinks.shifts],
          ] as const
        ).map(([href, label]) => (
          <a key={href} href={href} className="mr-4 inline-block py-1">
            {label}
          </a>
        ))}
      </p>
    </section>
  );
}
