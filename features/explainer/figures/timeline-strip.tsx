import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import type { EventId } from '@/content/facts/events';
import type { Language } from '@/lib/languages';
import { type RecordDot, recordLayout } from '../since/record-layout';
import { RecordRow, RecordSigns, recordHeight } from '../since/record-row';
import { EventMark } from './event-mark';
import { across, along } from './timeline-axis';
import { axes, type Mark, place, type Row, rows, timelineLayout } from './timeline-layout';

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

/**
 * The timeline at a glance, in three bands: the months, the eight days at their end, and the lane of what no account
 * dates. Each mark leads to its event.
 * @param page where the events are told; empty on that page itself
 * @param hasRecord true where the public record goes on, on the same axis, in a row of its own
 */
export function TimelineStrip({
  page = '',
  hasRecord = false,
  lang,
  words,
}: {
  page?: string;
  hasRecord?: boolean;
  lang: Language;
  words: Words;
}) {
  const axis = hasRecord ? axes.allMonths : axes.months;
  const { months, days, undated } = timelineLayout(axis);
  const record = hasRecord ? recordLayout() : { months: [], days: [] };
  const { timeline } = words.figures;
  const named = hasRecord ? ['2024-06-01', '2025-01-01', '2026-01-01'] : ['2024-06-01', '2025-01-01'];
  const common = { href: (id: EventId) => `${page}#event-${id}`, lang, words };
  const monthName = (on: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(new Date(on));
  return (
    <div className="grid gap-5">
      {hasRecord && <RecordSigns words={words} />}
      <Band
        marks={months}
        record={record.months}
        title={hasRecord ? words.since.timeline.longBand : timeline.longBand}
        {...common}
      >
        {(height) => (
          <>
            {[...named, '2025-07-01'].map((on) => (
              <Tick key={on} x={place(on, axis)} height={height} />
            ))}
            {named.map((on) => (
              <text
                key={on}
                x={across(place(on, axis))}
                y={height + 20}
                textAnchor={place(on, axis) > 75 ? 'end' : 'start'}
                className="fill-quiet"
              >
                {/* The line at which a year begins is named by the year: on a phone two months would touch. */}
                {monthName(on, { month: on.endsWith('-01-01') ? undefined : 'short', year: 'numeric' })}
              </text>
            ))}
            <rect
              x={across(place(axes.days.from, axis))}
              y={0}
              width={along(place(axes.days.to, axis) - place(axes.days.from, axis))}
              height={height}
              className="fill-highlight stroke-ink"
            />
          </>
        )}
      </Band>
      <Band marks={days} record={record.days} title={timeline.daysBand} {...common}>
        {(height) =>
          Array.from({ length: 8 }, (_, index) => {
            const on = new Date(Date.parse(axes.days.from) + index * 86_400_000);
            const x = (index + 0.5) * 12.5;
            return (
              <g key={on.toISOString()}>
                <Tick x={index * 12.5} height={height} />
                <text x={across(x)} y={height + 20} textAnchor="middle" className="fill-quiet">
                  {on.getUTCDate()}
                </text>
              </g>
            );
          })
        }
      </Band>
      <Band marks={undated} title={timeline.undatedBand} {...common} />
    </div>
  );
}

const Tick = ({ x, height }: { x: number; height: number }) => (
  <line x1={across(x)} x2={across(x)} y1={0} y2={height} className="stroke-rule" />
);

/** Three rows, by who acted. `children` draws the axis behind the marks, given the height of the rows. */
function Band({
  marks,
  record = [],
  title,
  href,
  lang,
  words,
  children,
}: BandProps & { children?: (height: number) => ReactNode }) {
  const depth = (row: Row) => Math.max(1, ...marks.filter((mark) => mark.row === row).map(({ level }) => level + 1));
  const top = (row: Row) => rows.slice(0, rows.indexOf(row)).reduce((sum, one) => sum + depth(one) * line, 0);
  const bottom = rows.reduce((sum, row) => sum + depth(row) * line, 0);
  const height = bottom + recordHeight(record);
  return (
    <nav aria-label={title}>
      <p className="mb-1 font-semibold">{title}</p>
      <svg width="100%" height={height + (children ? 26 : 2)} className="block overflow-visible">
        <title>{title}</title>
        {rows.map((row) => (
          <g key={row}>
            <line x1="0" x2="100%" y1={top(row)} y2={top(row)} className="stroke-rule" />
            <text x="0" y={top(row) + line / 2 + 5} className="fill-quiet">
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
            y={top(mark.row) + mark.level * line + line / 2}
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
