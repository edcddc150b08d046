import type { AccountId } from '@/content/facts/accounts';
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

/** A piece of the line to an answer. `start`: from an act of the other side, and down; `end`: down to the answer. */
export type LanePiece = 'start' | 'through' | 'end';
/** An act, the answer that it is, and the pieces of the line beside it. */
export type PlacedAct = { act: Act; join: Join | undefined; lane: LanePiece[] };
/** What one government did on a day. One line leads to all its answers: `account` calls them so. */
export type RungSide = { by: Government; account: AccountId; lane: LanePiece[]; acts: PlacedAct[] };
/** A day of the ladder with its two sides; null: what has no day, which stands last. */
export type Rung = { day: string | null; sides: RungSide[] };

/** Lays the acts out by day, and the line to each side's answers along them. */
export function listRungs(): Rung[] {
  const acts = listActs();
  const joins = listJoins(acts);
  const days = [...eightDays, null];
  const rungOf = ({ on }: Act) => days.indexOf(on);
  const sideOn = (rung: number, by: Government): RungSide => {
    const answers = joins.filter(({ to }) => to.by === by);
    const begin = Math.min(...answers.map(({ from }) => rungOf(from)));
    const end = Math.max(...answers.map(({ to }) => rungOf(to)));
    const own = acts.filter((act) => act.by === by && rungOf(act) === rung);
    const joinOf = (act: Act) => answers.find(({ to }) => to === act);
    return {
      by,
      account: answers[0]?.account ?? 'a',
      lane: rung === begin ? ['start'] : rung > begin && rung < end ? ['through'] : [],
      acts: own.map((act, index) => {
        const isPassed = rung === end && own.slice(index + 1).some(joinOf);
        return {
          act,
          join: joinOf(act),
          lane: [...pieces('through', isPassed), ...pieces('end', Boolean(joinOf(act)))],
        };
      }),
    };
  };
  return days.map((day, rung) => ({ day, sides: governments.map((by) => sideOn(rung, by)) }));
}

const pieces = (piece: LanePiece, isThere: boolean): LanePiece[] => (isThere ? [piece] : []);
