import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import type { EventId } from '@/content/facts/events';
import type { Language } from '@/lib/languages';
import type { RecordDot } from '../since/record-layout';
import { RecordRow, recordHeight } from '../since/record-row';
import { EventMark } from './event-mark';
import { across, along } from './timeline-axis';
import { type Mark, rows, stackRows } from './timeline-layout';

/** The height of a row's line, in pixels. */
const line = 30;
type BandProps = {
  marks: readonly Mark[];
  /** Entries of the public record on the same axis. */
  record?: readonly RecordDot[];
  title: string;
  href: (id: EventId) => string;
  lang: Language;
  words: Words;
};

/** Three rows, by who acted. `children` draws the axis behind the marks, given the height of the rows. */
export function TimelineBand({
  marks,
  record = [],
  title,
  href,
  lang,
  words,
  children,
}: BandProps & { children?: (height: number) => ReactNode }) {
  const { topOf, height: bottom } = stackRows(marks, line);
  const height = bottom + recordHeight(record);
  return (
    <nav aria-label={title}>
      <p className="mb-1 font-semibold">{title}</p>
      <svg width="100%" height={height + (children ? 26 : 2)} className="block overflow-visible">
        <title>{title}</title>
        {rows.map((row) => (
          <g key={row}>
            <line x1="0" x2="100%" y1={topOf(row)} y2={topOf(row)} className="stroke-rule" />
            <text x="0" y={topOf(row) + line / 2 + 5} className="fill-quiet">
              {words.figures.actors[row]}
            </text>
          </g>
        ))}
        <line x1="0" x2="100%" y1={height} y2={height} className="stroke-edge" />
        {children?.(height)}
        {record.length > 0 && <RecordRow dots={record} top={bottom} lang={lang} words={words} />}
        {marks.map((mark) => (
          <MarkLink
            key={mark.id}
            mark={mark}
            y={topOf(mark.row) + mark.level * line + line / 2}
            href={href}
            words={words}
          />
        ))}
      </svg>
    </nav>
  );
}

function MarkLink({ mark, y, href, words }: { mark: Mark; y: number; href: BandProps['href']; words: Words }) {
  const { title } = words.events[mark.id];
  const short = words.figures.timeline.short[mark.id];
  return (
    <a href={href(mark.id)} aria-label={title} className="strip-mark">
      <title>{title}</title>
      {mark.length > 0 && (
        <rect
          x={across(mark.x)}
          width={along(mark.length)}
          y={y - 5}
          height={10}
          className="fill-account-a-wash stroke-account-a"
        />
      )}
      {short && (
        // A mark has its word after it, short of the eight days; a span that reaches the end has it before.
        <text
          x={across(mark.length > 40 ? mark.x : mark.x + mark.length)}
          y={y + 5}
          dx={mark.length > 40 ? -8 : 15}
          textAnchor={mark.length > 40 ? 'end' : 'start'}
          className="fill-ink"
        >
          {short}
        </text>
      )}
      <svg x={across(mark.x + mark.length / 2)} y={y} overflow="visible" aria-hidden="true">
        <rect x={-12} y={-12} width={24} height={24} fill="transparent" />
        <EventMark precision={mark.precision} datedBy={mark.datedBy} isAnnounced={mark.isAnnounced} words={words} />
      </svg>
    </a>
  );
}
