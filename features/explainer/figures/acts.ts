import { type EventFact, type EventId, type EventKind, eventIds, events } from '@/content/facts/events';

export const governments = ['moscow', 'baku'] as const;
export type Government = (typeof governments)[number];

/** An act of one of the two governments. `on` is its day, where an account gives one. */
export type Act = { id: EventId; by: Government; kind: EventKind; on: string | null };

/** An answer, drawn only where an account, or somebody whom it cites, says that it was one. */
export type Join = NonNullable<EventFact['answers']> & { from: Act; to: Act };

/** The eight days at the end of the story, 27 June to 4 July 2025. */
export const eightDays: readonly string[] = Array.from({ length: 8 }, (_, index) =>
  new Date(Date.parse('2025-06-27') + index * 86_400_000).toISOString().slice(0, 10),
);

const factOf = (id: EventId): EventFact => events[id];
const isGovernment = (actor: EventFact['actor']): actor is Government => actor === 'moscow' || actor === 'baku';

/** Lists what the two governments did from the raid on, in the order of telling: on the eight days, or without a day. */
export function listActs(): Act[] {
  const fromRaid = eventIds.slice(eventIds.indexOf('yekaterinburg-raid'));
  return fromRaid.flatMap((id) => {
    const { actor: by, kind, date } = factOf(id);
    return isGovernment(by) ? [{ id, by, kind, on: date.on }] : [];
  });
}

/** Lists the answers among some acts. */
export function listJoins(acts: readonly Act[]): Join[] {
  return acts.flatMap((to) => {
    const { answers } = factOf(to.id);
    const from = acts.find(({ id }) => id === answers?.event);
    return answers && from ? [{ ...answers, from, to }] : [];
  });
}
