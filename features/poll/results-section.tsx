import type { Words } from '@/content/editions';
import { type Phase, phases, type Stance, stances } from '@/content/facts/poll';
import { type PollResults, percent, smallest, type Tally } from './tally';

/** The results: counts first, then shares, always with n; the shifts; what they can and cannot mean. */
export function ResultsSection({ results, asOf, words }: { results: PollResults; asOf: string; words: Words }) {
  const said = words.poll.results;
  return (
    <section id="results" aria-labelledby="results-title" className="mt-14 border-t-4 border-ink pt-4">
      <h2 id="results-title" className="text-title-2">
        {said.title}
      </h2>
      <p className="mt-1 font-sans text-label text-quiet">{said.asOf(asOf)}</p>
      <p className="mt-3 border-l-4 border-rule pl-4">{said.caveat}</p>
      {phases.map((phase) => (
        <PhaseTable key={phase} phase={phase} tally={results.phases[phase]} words={words} />
      ))}
      <ShiftTable results={results} words={words} />
      {results.peeked.before + results.peeked.after > 0 && (
        <>
          <h3 className="mt-10 text-title-3">{said.peekedTitle}</h3>
          <p className="mt-2">{said.peekedText(results.peeked.before, results.peeked.after)}</p>
        </>
      )}
      <p className="mt-8 font-sans text-label text-quiet">{said.order}</p>
    </section>
  );
}

const head = 'border-b-2 border-ink py-2 font-sans text-label font-semibold text-quiet';

function PhaseTable({ phase, tally, words }: { phase: Phase; tally: Tally; words: Words }) {
  const { poll } = words;
  return (
    <table className="mt-8 w-full border-collapse">
      <caption className="pb-2 text-left">
        <span className="text-title-3 font-semibold">{poll.phases[phase]}</span>{' '}
        <span className="font-sans text-label whitespace-nowrap text-quiet">
          {tally.n === 0 ? poll.results.none : poll.results.votes(tally.n)}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={`${head} text-left`}>
            {poll.results.stance}
          </th>
          <th scope="col" className={`${head} text-right`}>
            {poll.results.count}
          </th>
          <th scope="col" className={`${head} pl-4 text-right`}>
            {poll.results.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {stances.map((stance) => (
          <StanceRow key={stance} stance={stance} tally={tally} words={words} />
        ))}
      </tbody>
    </table>
  );
}

function StanceRow({ stance, tally, words }: { stance: Stance; tally: Tally; words: Words }) {
  const share = percent(tally.counts[stance], tally.n);
  return (
    <tr className="border-b border-rule">
      <th scope="row" className="py-2.5 text-left leading-snug font-normal">
        {words.poll.stances[stance]}
        <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none" className="mt-1.5 block h-1.5 w-full">
          <rect width="100" height="4" className="fill-rule/60" />
          <rect width={share} height="4" className="fill-accent" />
        </svg>
      </th>
      <td className="py-2.5 pl-4 text-right align-bottom font-semibold tabular-nums">{tally.counts[stance]}</td>
      <td className="py-2.5 pl-4 text-right align-bottom text-quiet tabular-nums">
        {tally.n === 0 ? '–' : `${share} %`}
      </td>
    </tr>
  );
}

function ShiftTable({ results, words }: { results: PollResults; words: Words }) {
  const { poll } = words;
  const said = poll.results;
  return (
    <>
      <h3 className="mt-10 text-title-3">{said.shiftsTitle}</h3>
      {results.bothPhases < smallest ? (
        <p className="mt-2 text-quiet">{said.shiftsHidden}</p>
      ) : (
        <>
          <p className="mt-2 text-quiet">{said.shiftsText}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section className="mt-3 overflow-x-auto" aria-label={said.shiftsTitle} tabIndex={0}>
            <table className="w-full min-w-[30rem] border-collapse">
              <thead>
                <tr>
                  <th scope="col" className={`${head} text-left`}>
                    {said.from} ↓ {said.to} →
                  </th>
                  {stances.map((to) => (
                    <th key={to} scope="col" className={`${head} pl-3 text-right align-bottom`}>
                      {poll.stances[to]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {stances.map((from) => (
                  <tr key={from} className="border-b border-rule">
                    <th scope="row" className="py-2 text-left leading-snug font-normal">
                      {poll.stances[from]}
                    </th>
                    {stances.map((to) => (
                      <td key={to} className="py-2 pl-3 text-right tabular-nums">
                        {results.shifts[from][to] ?? said.withheld}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p className="mt-2 font-sans text-label text-quiet">{said.withheldText}</p>
        </>
      )}
    </>
  );
}
