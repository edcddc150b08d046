import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';

export const headCell = 'border-b-2 border-ink py-2 font-sans text-label font-semibold text-quiet';

/** A table of numbers that scrolls sideways where it must; a withheld number is a dash, and is said as such. */
export function NumberTable({
  caption,
  corner,
  columns,
  rows,
  words,
}: {
  caption: string;
  corner: string;
  columns: readonly string[];
  rows: readonly { key: string; label: ReactNode; numbers: readonly (number | null)[] }[];
  words: Words;
}) {
  const { withheld, withheldSpoken } = words.poll.results;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="relative mt-4 overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${headCell} pr-3 text-left align-bottom`}>
              {corner}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={`${headCell} w-[17%] pl-3 text-right align-bottom`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, numbers }) => (
            <tr key={key} className="border-b border-rule">
              <th scope="row" className="py-2 pr-3 text-left leading-snug font-normal">
                {label}
              </th>
              {numbers.map((n, index) => (
                <td key={columns[index]} className="py-2 pl-3 text-right align-bottom tabular-nums">
                  {n ?? (
                    <>
                      <span aria-hidden="true">{withheld}</span>
                      <span className="sr-only">{withheldSpoken}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
