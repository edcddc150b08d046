import { type EventFact, type EventId, type EventKind, eventIds, eventKinds, events } from '@/content/facts/events';

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
  /** How many acts of this kind this government has done so far, this one included. */
  soFar: number;
};

/** An answer, drawn only where an account says that it was one. `lane` keeps the lines of a drawing apart, from 0. */
export type Join = NonNullable<EventFact['answers']> & { from: Act; to: Act; lane: number };

const factOf = (id: EventId): EventFact => events[id];
const isGovernment = (actor: EventFact['actor']): actor is Government => actor === 'moscow' || actor === 'baku';

/** Lists what the two governments did, each with its running count by kind. */
export function listActs(): Act[] {
  const acts: Act[] = [];
  for (const id of eventIds) {
    const { actor: by, kind } = factOf(id);
    if (!isGovernment(by)) continue;
    const before = acts.at(-1);
    const row = before ? before.row + (before.by === by ? 2 : 1) : 1;
    const soFar = 1 + acts.filter((act) => act.by === by && act.kind === kind).length;
    acts.push({ id, by, row, kind, soFar });
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

/** Counts the acts by kind and government; kinds that neither has are left out. */
export function countByKind(acts: readonly Act[]): { kind: EventKind; counts: Record<Government, number> }[] {
  const count = (kind: EventKind, government: Government) =>
    acts.filter(({ kind: one, by }) => one === kind && by === government).length;
  return eventKinds
    .map((kind) => ({ kind, counts: { moscow: count(kind, 'moscow'), baku: count(kind, 'baku') } }))
    .filter(({ counts }) => counts.moscow + counts.baku > 0);
}
