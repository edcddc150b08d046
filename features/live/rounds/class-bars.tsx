import 'server-only';
import type { Words } from '@/content/editions';
import type { Item } from '@/features/quiz/bank';
import type { PublicItem } from '@/features/quiz/public-item';
import { ShareBar } from '../chapters-section';
import { fewestAnswers, itemBars } from '../item-bars';
import type { RoundSums } from './round';

/** How a class answered a question that is shown: each line with how many chose it, the right one marked. */
export function ClassBars({
  whole,
  face,
  sums,
  words,
}: {
  whole: Item;
  face: PublicItem;
  sums: RoundSums;
  words: Words;
}) {
  const said = words.live.screen.items;
  if (sums.n < fewestAnswers) return <p className="mt-4 text-quiet">{words.live.round.tooFew}</p>;
  const { kind } = whole.fact;
  const how = kind === 'order' ? said.placed : kind === 'match' ? said.matched : said.chosen;
  return (
    <table className="mt-4 w-full border-collapse leading-snug">
      <caption className="pb-2 text-left text-quiet">
        {how} {said.answered(sums.n)}.
      </caption>
      <tbody>
        {itemBars(whole, face, sums.given, said.other).map(({ id, text, n, isRight }) => (
          <tr key={id} className="border-b border-rule">
            <th scope="row" className="w-1/2 py-1.5 pr-4 text-left font-normal whitespace-pre-line">
              {text}
              {isRight && kind !== 'order' && kind !== 'match' && (
                <strong className="whitespace-nowrap text-right-answer"> ✓ {said.right}</strong>
              )}
            </th>
            <td className="py-1.5">
              <span className="flex items-center gap-3">
                <ShareBar part={n} whole={sums.n} tone={isRight ? 'fill-right-answer' : 'fill-edge'} />
                <span className="w-10 shrink-0 text-right tabular-nums">{n}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
