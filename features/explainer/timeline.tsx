import type { Words } from '@/content/editions';
import { type ClaimId, claimIds } from '@/content/facts/claims';
import { type EventFact, eventIds, events } from '@/content/facts/events';
import type { Language } from '@/lib/languages';
import { ClaimPopovers } from './claim-popovers';
import { EventEntry } from './figures/event-entry';
import { TimelineFilter } from './figures/timeline-filter';
import { TimelineLegend } from './figures/timeline-legend';
import { TimelineStrip } from './figures/timeline-strip';
import { PaperHead } from './paper-head';

/** The timeline page: everything at a glance, then event by event, as a list that reads and prints by itself. */
export function Timeline({ lang, words }: { lang: Language; words: Words }) {
  const { timeline } = words.figures;
  const cited = new Set<ClaimId>(
    eventIds.flatMap((id) => {
      const { claims, answers }: EventFact = events[id];
      return answers ? [...claims, answers.claim] : [...claims];
    }),
  );
  return (
    <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
      <PaperHead path="/timeline" hasKey={false} lang={lang} words={words} />
      <h1 className="text-title-1">{timeline.title}</h1>
      <p className="mt-4 text-lead text-quiet">{timeline.standfirst}</p>
      <div className="mt-8 font-sans text-label">
        <TimelineStrip hasRecord lang={lang} words={words} />
        <TimelineLegend hasRecord words={words} />
      </div>
      <h2 className="mt-14 text-title-2">{timeline.all}</h2>
      <TimelineFilter words={words} />
      <time-line
        data-label={timeline.steps}
        data-previous={timeline.previous}
        data-next={timeline.next}
        data-at={timeline.at}
      >
        <ol className="events mt-6">
          {eventIds.map((id) => (
            <EventEntry key={id} id={id} lang={lang} words={words} />
          ))}
        </ol>
        <p className="events-shown font-sans text-label text-quiet print:hidden">{timeline.shown}</p>
      </time-line>
      <section aria-labelledby="record-goes-on" className="mt-14">
        <h2 id="record-goes-on" className="text-title-2">
          {words.since.timeline.title}
        </h2>
        <p className="mt-3">
          {words.since.timeline.lead} <a href={`/${lang}/since#record`}>{words.since.timeline.link}</a>
        </p>
      </section>
      <ClaimPopovers ids={claimIds.filter((id) => cited.has(id))} lang={lang} words={words} />
    </div>
  );
}
