import type { Words } from '@/content/editions';
import { type EventFact, type EventId, events } from '@/content/facts/events';
import { classNames } from '@/lib/class-names';
import type { Language } from '@/lib/languages';
import { Citation, carriersOf } from '../citation';
import { EventDateLine } from './event-date-line';
import { EventMark } from './event-mark';

/** An event of the timeline page. What no account dates stands indented, beside the line of dates. */
export function EventEntry({ id, lang, words }: { id: EventId; lang: Language; words: Words }) {
  const { date, kind, actor, claims, answers, announced }: EventFact = events[id];
  const { title, sentence } = words.events[id];
  const isUndated = date.on === null;
  return (
    <li
      id={`event-${id}`}
      data-actor={actor}
      data-event-kind={kind}
      className={classNames('event grid grid-cols-[2.75rem_1fr] gap-x-2 pb-7', isUndated && 'undated')}
    >
      <svg width="36" height="28" viewBox="-18 -14 36 28" aria-hidden="true" className="bg-paper font-sans text-label">
        <EventMark precision={date.precision} datedBy={date.from} isAnnounced={announced ?? false} words={words} />
      </svg>
      <div>
        <h3 className="text-title-3">
          <a href={`#event-${id}`} className="text-ink no-underline hover:underline">
            {title}
          </a>
        </h3>
        <div className="font-sans text-label">
          <EventDateLine id={id} lang={lang} words={words} />
        </div>
        <p className="mt-1">
          {sentence}
          {claims.map((claim) => (
            <Citation key={claim} id={claim} accounts={carriersOf(claim)} lang={lang} words={words} />
          ))}
        </p>
        {answers && (
          <p className="mt-1 border-l-3 border-ink pl-3 font-sans text-label">
            <a href={`#event-${answers.event}`} className="text-ink">
              {words.figures.timeline.answers(
                words.events[answers.event as EventId].title,
                answers.speaker
                  ? words.figures.timeline.citedIn(
                      words.speakers[answers.speaker].name,
                      words.site.accounts[answers.account].name,
                    )
                  : words.site.accounts[answers.account].name,
              )}
            </a>
            <Citation id={answers.claim} accounts={[answers.account]} lang={lang} words={words} />
          </p>
        )}
      </div>
    </li>
  );
}
