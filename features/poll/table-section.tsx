import type { ComponentProps, ReactNode } from 'react';
import { NumberTable } from './number-table';

type Table = ComponentProps<typeof NumberTable>;

/** A part of the results: heading, sentence, a figure where there is one, and the table behind it; or that nothing may be shown yet. */
export function TableSection({
  title,
  text,
  figure,
  note,
  words,
  ...table
}: {
  title: string;
  text: string;
  /** Drawn above the table, which holds its numbers. */
  figure?: ReactNode;
  /** A sentence under the table. */
  note?: string;
} & Omit<Table, 'caption'>) {
  const hasAny = table.rows.some(({ numbers }) => numbers.some((n) => n !== null));
  return (
    // No landmark: the table has the same name and is one, because it scrolls.
    <div>
      <h3 className="mt-12 text-title-3">{title}</h3>
      <p className="mt-2 text-quiet">{hasAny ? text : words.poll.results.hidden}</p>
      {hasAny && (
        <>
          {figure}
          <NumberTable caption={title} words={words} {...table} />
          {note && <p className="mt-2 font-sans text-label text-quiet">{note}</p>}
        </>
      )}
    </div>
  );
}
