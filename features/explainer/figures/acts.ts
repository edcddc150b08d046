import { type EventFact, type EventId, type EventKind, eventIds, events } from '@/content/facts/events';

export const governments = ['moscow', 'baku'] as const;
export type Government = (typeof governments)[number];

/**
 * An act of one of the two governments, in the order of telling. In the drawing it takes two rows, `row` (from 1) and
 * the next: an act of the other side may begin beside its lower half, one of its own side only below it.
 */
export type Act = {
  id: EventId;
  by: Government;
  row: number;
  kind: EventKind;
};

/** An answer, drawn only where an account says that it was one. `lane` keeps the lines of a drawing apart, from 0. */
export type Join = NonNullable<EventFact['answers']> & { from: Act; to: Act; lane: number };

const factOf = (id: EventId): EventFact => events[id];
const isGovernment = (actor: EventFact['actor']): actor is Government => actor === 'moscow' || actor === 'baku';

/** Lists what was done from the two governments' sides. */
export function listActs(): Act[] {
  const acts: Act[] = [];
  for (const id of eventIds) {
    const { actor: by, kind } = factOf(id);
    if (!isGovernment(by)) continue;
    const before = acts.at(-1);
    const row = before ? before.row + (before.by === by ? 2 : 1) : 1;
    acts.push({ id, by, row, kind });
  }
  return acts;
}

/** Lists the answers among some acts. Lines that run beside each other get different lanes. */
export function listJoins(acts: readonly Act[]): Join[] {
  const joins = acts.flatMap((to) => {
    const { answers } = factOf(to.id);
    const from = acts.find(({ id }) => id === answers?.event);
    return answers && from ? [{ ...answers, from, to }] : [];
  });
  return joins.map((join, index) => ({
    ...join,
    lane: joins.slice(0, index).filter(({ from, to }) => from.row < join.to.row && to.row > join.from.row).length,
  }));
}
