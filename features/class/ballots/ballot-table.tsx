import type { Words } from '@/content/editions';
import { phases, stances } from '@/content/facts/poll';
import { type Ballots, sumOf } from './ballots';

/** What was counted before and after beside each other; nothing where nothing was counted. */
export function BallotTable({ ballots, words }: { ballots: Ballots; words: Words }) {
  const counted = phases.flatMap((phase) => {
    const counts = ballots[phase];
    return counts ? [{ phase, counts }] : [];
  });
  if (counted.length === 0) return null;
  const cell = 'border-b border-rule py-2 pl-4 text-right tabular-nums';
  return (
    <>
      <table className="mt-4 w-full border-collapse text-left">
        <thead className="font-sans text-label text-quiet">
          <tr>
            <th className="border-b-2 border-ink py-2 font-semibold">{words.poll.question}</th>
            {counted.map(({ phase }) => (
              <th key={phase} className="border-b-2 border-ink py-2 pl-4 text-right font-semibold">
                {words.poll.phases[phase]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stances.map((stance) => (
            <tr key={stance}>
              <th className="border-b border-rule py-2 font-normal">{words.poll.stances[stance]}</th>
              {counted.map(({ phase, counts }) => (
                <td key={phase} className={cell}>
                  {counts[stance]}
                </td>
              ))}
            </tr>
          ))}
          <tr className="font-semibold">
            <th className="py-2">{words.ballots.sum}</th>
            {counted.map(({ phase, counts }) => (
              <td key={phase} className="py-2 pl-4 text-right tabular-nums">
                {sumOf(counts)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className="mt-2 text-quiet">{words.ballots.note}</p>
    </>
  );
}
