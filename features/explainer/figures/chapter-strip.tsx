import type { Words } from '@/content/editions';
import type { ChapterSlug } from '@/content/facts/chapters';
import { claims } from '@/content/facts/claims';
import { type EventFact, type EventId, eventIds, events } from '@/content/facts/events';
import type { Language } from '@/lib/languages';
import { dateText } from './event-dates';
import { EventMark } from './event-mark';

/** The events that a chapter tells first, in the order of the timeline. */
export const eventsOf = (chapter: ChapterSlug): EventId[] =>
  eventIds.filter((id) => claims[events[id].claims[0]].chapter === chapter);

/** A strip of the timeline at a chapter's end: what happened in it and when, each event leading to its place there. */
export function ChapterStrip({ slug, lang, words }: { slug: ChapterSlug; lang: Language; words: Words }) {
  const ids = eventsOf(slug);
  const { strip, timeline } = words.figures;
  if (ids.length === 0) return null;
  return (
    <section aria-labelledby="strip" className="mt-12 border-t-2 border-ink pt-3 font-sans text-label">
      <h2 id="strip" className="font-serif text-title-3">
        {strip.title}
      </h2>
      <ol className="mt-3 grid gap-x-6 sm:grid-cols-2">
        {ids.map((id) => {
          const { date, announced }: EventFact = events[id];
          return (
            <li key={id} className="grid grid-cols-[2.5rem_1fr] items-start border-t border-rule py-2">
              <svg aria-hidden="true" viewBox="-18 -12 36 24" className="mt-1.5 h-6 w-9">
                <EventMark
                  precision={date.precision}
                  datedBy={date.from}
                  isAnnounced={announced ?? false}
                  words={words}
                />
              </svg>
              <span>
                <a href={`/${lang}/timeline#event-${id}`} className="inline-block py-1 font-semibold text-ink">
                  {words.events[id].title}
                </a>
                <span className="block text-quiet">
                  {date.on === null ? timeline.undated : <time dateTime={date.on}>{dateText(date, lang)}</time>}
                  {announced && ` · ${timeline.announced}`}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
