import type { Words } from '@/content/editions';
import { type Phase, type Stance, stances } from '@/content/facts/poll';
import { headCell } from './number-table';
import { percent, type Tally } from './tally';

/** One phase: counts first, then shares, always with n. */
export function PhaseTable({ phase, tally, words }: { phase: Phase; tally: Tally; words: Words }) {
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
          <th scope="col" className={`${headCell} text-left`}>
            {poll.results.stance}
          </th>
          <th scope="col" className={`${headCell} text-right`}>
            {poll.results.count}
          </th>
          <th scope="col" className={`${headCell} pl-4 text-right`}>
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
      <td className="py-2.5 pl-4 text-right align-bottom whitespace-nowrap text-quiet tabular-nums">
        {tally.n === 0 ? '–' : `${share} %`}
      </td>
    </tr>
  );
}
