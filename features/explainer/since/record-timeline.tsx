import type { Words } from '@/content/editions';
import { type RecordId, record, recordIds } from '@/content/facts/record';
import type { Language } from '@/lib/languages';
import { recordDateText } from './record-dates';
import { entryPath } from './record-mark';
import { RecordSign } from './record-sign';

/** The timeline goes on from the public record: every entry with its date, each leading to what was found. */
export function RecordTimeline({ lang, words }: { lang: Language; words: Words }) {
  const { timeline } = words.since;
  return (
    <section aria-labelledby="record-events" className="mt-14">
      <h2 id="record-events" className="text-title-2">
        {timeline.title}
      </h2>
      <p className="mt-3 text-quiet">{timeline.lead}</p>
      <ol className="mt-5">
        {recordIds.map((id) => (
          <RecordEvent key={id} id={id} lang={lang} words={words} />
        ))}
      </ol>
    </section>
  );
}

function RecordEvent({ id, lang, words }: { id: RecordId; lang: Language; words: Words }) {
  const { date, kind } = record[id];
  return (
    <li id={`event-record-${id}`} className="record-event grid grid-cols-[2.75rem_1fr] gap-x-2 pb-4">
      <svg width="36" height="28" viewBox="-18 -14 36 28" aria-hidden="true" className="bg-paper font-sans text-label">
        <RecordSign precision={date.precision} words={words} />
      </svg>
      <div>
        <a href={entryPath(id, lang)} className="font-semibold text-ink no-underline hover:underline">
          {words.record[id].title}
        </a>
        <p className="font-sans text-label text-quiet">
          <time dateTime={date.on} className="font-semibold text-ink">
            {recordDateText(date, lang, words)}
          </time>
          {' · '}
          {words.since.kinds[kind]}
        </p>
      </div>
    </li>
  );
}
