import type { Words } from '@/content/editions';
import type { ItemPart } from '@/content/facts/item';
import type { Points } from './attempt';
import { partTitle } from './back-to';
import { inTenths } from './scoring';

/** Points by chapter, as a table. */
export function ChapterScores({
  chapters,
  words,
}: {
  chapters: readonly { chapter: ItemPart; points: Points }[];
  words: Words;
}) {
  const { result } = words.quiz;
  return (
    <table className="mt-3 w-full border-collapse">
      <thead className="font-sans text-label text-quiet">
        <tr>
          <th scope="col" className="border-b-2 border-ink py-2 text-left font-semibold">
            {result.chapter}
          </th>
          <th scope="col" className="border-b-2 border-ink py-2 text-right font-semibold">
            {result.points}
          </th>
        </tr>
      </thead>
      <tbody>
        {chapters.map(({ chapter, points }) => (
          <tr key={chapter} className="border-b border-rule">
            <th scope="row" className="py-2 text-left font-normal">
              {partTitle(chapter, words)}
            </th>
            <td className="py-2 text-right whitespace-nowrap tabular-nums">
              {inTenths(points.score)} / {inTenths(points.max)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
