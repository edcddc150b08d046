import type { Words } from '@/content/editions';
import type { EventId } from '@/content/facts/events';
import type { Language } from '@/lib/languages';
import { recordLayout } from '../since/record-layout';
import { RecordSigns } from '../since/record-row';
import { eightDays } from './acts';
import { across, along } from './timeline-axis';
import { TimelineBand } from './timeline-band';
import { axes, place, timelineLayout } from './timeline-layout';

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
      <TimelineBand
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
      </TimelineBand>
      <TimelineBand marks={days} record={record.days} title={timeline.daysBand} {...common}>
        {(height) =>
          eightDays.map((on, index) => (
            <g key={on}>
              <Tick x={index * 12.5} height={height} />
              <text x={across((index + 0.5) * 12.5)} y={height + 20} textAnchor="middle" className="fill-quiet">
                {new Date(on).getUTCDate()}
              </text>
            </g>
          ))
        }
      </TimelineBand>
      <TimelineBand marks={undated} title={timeline.undatedBand} {...common} />
    </div>
  );
}

const Tick = ({ x, height }: { x: number; height: number }) => (
  <line x1={across(x)} x2={across(x)} y1={0} y2={height} className="stroke-rule" />
);
