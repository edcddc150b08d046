import type { Words } from '@/content/editions';
import type { AccountId } from '@/content/facts/accounts';
import { type EventFact, type EventId, events } from '@/content/facts/events';
import type { Language } from '@/lib/languages';
import { dateText } from './event-dates';

/** When an event was, as exactly as an account says, and which account does; or that none does. */
export function EventDateLine({ id, lang, words }: { id: EventId; lang: Language; words: Words }) {
  const { date, also, actor, announced }: EventFact = events[id];
  const { timeline, acted } = words.figures;
  const who = words.events[id].acted ?? acted[actor];
  const names = (accounts: readonly AccountId[]) =>
    accounts.map((account) => words.site.accounts[account].name).join(words.explainer.mark.and);
  return (
    <p className="text-quiet">
      {date.on === null ? (
        timeline.undated
      ) : (
        <>
          <time dateTime={date.on} className="font-semibold text-ink">
            {dateText(date, lang)}
          </time>
          , {timeline.datedBy(names(date.from))}
          {also && `; ${timeline.also(names(also.from), dateText(also, lang))}`}
        </>
      )}
      {who && ` · ${who}`}
      {announced && ` · ${timeline.announced}`}
    </p>
  );
}
