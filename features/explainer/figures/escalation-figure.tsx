import { eventIds } from '@/content/facts/events';
import { AsList } from './as-list';
import { EventDateLine } from './event-date-line';
import { FigureFrame } from './figure-frame';
import type { FigureProps } from './figure-props';
import { TimelineLegend } from './timeline-legend';
import { TimelineStrip } from './timeline-strip';

/** The timeline at a glance inside a chapter, and the same as a list; every event leads to the timeline page. */
export function EscalationFigure({ lang, words }: FigureProps) {
  const { timeline } = words.figures;
  const page = `/${lang}/timeline`;
  return (
    <FigureFrame id="escalation" lang={lang} words={words}>
      <TimelineStrip page={page} lang={lang} words={words} />
      <TimelineLegend words={words} />
      <AsList words={words}>
        {eventIds.map((id) => (
          <li key={id} className="border-b border-rule py-2">
            <a href={`${page}#event-${id}`} className="inline-block py-0.5 font-semibold text-ink">
              {words.events[id].title}
            </a>
            <EventDateLine id={id} lang={lang} words={words} />
          </li>
        ))}
      </AsList>
      <p className="mt-2">
        <a href={page} className="inline-block py-2">
          {timeline.toTimeline}
        </a>
      </p>
    </FigureFrame>
  );
}
