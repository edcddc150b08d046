import type { Words } from '@/content/editions';
import { headCell } from '../number-table';
import { percent } from '../tally';
import type { DirectionTable } from './direction';

/** The name of a group of directions, as "Stayed or away from yes". */
export function directionName(of: DirectionTable[number]['of'], { poll: { inClass } }: Words): string {
  const [first = '', ...rest] = of.map((direction) => inClass.directions[direction]);
  return [first, ...rest.map((name) => inClass.directionsInLine(name))].join(inClass.or);
}

/** Which way a class went from its votes before to those after: counts, shares, a bar for each group. */
export function DirectionBars({ table, words }: { table: DirectionTable | null; words: Words }) {
  const { inClass, results } = words.poll;
  if (!table) return <p className="mt-2 text-quiet">{inClass.noDirections}</p>;
  const all = table.reduce((sum, { n }) => sum + n, 0);
  return (
    <table className="mt-4 w-full border-collapse">
      <caption className="sr-only">{inClass.directionsTitle}</caption>
      <thead>
        <tr>
          <th scope="col" className={`${headCell} text-left`}>
            {inClass.direction}
          </th>
          <th scope="col" className={`${headCell} pl-3 text-right`}>
            {inClass.pupils}
          </th>
          <th scope="col" className={`${headCell} pl-3 text-right`}>
            {results.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {table.map(({ of, n }) => (
          <tr key={of.join()} className="border-b border-rule">
            <th scope="row" className="py-2.5 text-left leading-snug font-normal">
              {directionName(of, words)}
              <svg
                aria-hidden="true"
                viewBox="0 0 100 4"
                preserveAspectRatio="none"
                className="mt-1.5 block h-1.5 w-full"
              >
                <rect width="100" height="4" className="fill-rule/60" />
                <rect width={percent(n, all)} height="4" className="fill-accent" />
              </svg>
            </th>
            <td className="py-2.5 pl-3 text-right align-bottom font-semibold tabular-nums">{n}</td>
            <td className="py-2.5 pl-3 text-right align-bottom text-quiet tabular-nums">{`${percent(n, all)} %`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
