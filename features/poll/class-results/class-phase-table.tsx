import type { Words } from '@/content/editions';
import { type Phase, stances } from '@/content/facts/poll';
import { headCell } from '../number-table';
import { percent, type Tally } from '../tally';

/** One phase of a class beside everyone's: counts first, then shares, always with n; the thin bar is everyone's. */
export function ClassPhaseTable({
  phase,
  ours,
  everyone,
  words,
}: {
  phase: Phase;
  ours: Tally | null;
  everyone: Tally;
  words: Words;
}) {
  const { poll } = words;
  const said = poll.inClass;
  return (
    <section
      className="mt-8 overflow-x-auto"
      aria-label={poll.phases[phase]}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="w-full border-collapse">
        <caption className="pb-2 text-left">
          <span className="text-title-3 font-semibold">{poll.phases[phase]}</span>{' '}
          <span className="font-sans text-label text-quiet">
            {ours ? said.numbers(ours.n, everyone.n) : said.tooFewYet}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={`${headCell} text-left align-bottom`}>
              {poll.results.stance}
            </th>
            {[said.ours, said.ourShare, said.everyone, said.everyoneShare].map((column) => (
              <th key={column} scope="col" className={`${headCell} w-[15%] pl-3 text-right align-bottom`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stances.map((stance) => {
            const numbers = [ours, everyone].flatMap((tally) =>
              tally && tally.n > 0
                ? [`${tally.counts[stance]}`, `${percent(tally.counts[stance], tally.n)} %`]
                : ['–', '–'],
            );
            return (
              <tr key={stance} className="border-b border-rule">
                <th scope="row" className="min-w-36 py-2.5 text-left leading-snug font-normal">
                  {poll.stances[stance]}
                  <TwoBars
                    ours={ours ? percent(ours.counts[stance], ours.n) : 0}
                    everyone={percent(everyone.counts[stance], everyone.n)}
                  />
                </th>
                {numbers.map((text, index) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: four cells that keep their places
                    key={index}
                    className={`py-2.5 pl-3 text-right align-bottom tabular-nums ${index < 2 ? 'font-semibold' : 'text-quiet'}`}
                  >
                    {text}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Two shares of a hundred, one under the other. */
function TwoBars({ ours, everyone }: { ours: number; everyone: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none" className="mt-1.5 block h-4 w-full">
      <rect width="100" height="6" className="fill-rule/60" />
      <rect width={ours} height="6" className="fill-accent" />
      <rect y="7" width={everyone} height="3" className="fill-edge" />
    </svg>
  );
}
