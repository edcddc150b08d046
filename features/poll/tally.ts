import { type Phase, type Stance, stances } from '@/content/facts/poll';
import type { Shown } from './disclosure';

/** Votes by stance. All four are always there. */
export type Counts = Readonly<Record<Stance, number>>;
/** From a stance before reading to one after; `null`: withheld. */
export type Shifts = Readonly<Record<Stance, Readonly<Record<Stance, number | null>>>>;
/** A day in UTC, `YYYY-MM-DD`. */
export type Day = string;

export type Tally = { n: number; counts: Counts };
/** The state of the poll. `peeked` counts votes cast or changed after asking for the results; they are in no other number. */
export type PollResults = {
  phases: Readonly<Record<Phase, Tally>>;
  peeked: Readonly<Record<Phase, Tally>>;
  shifts: Shifts;
  /** The day on which the shifts last moved on; null before the first time. */
  shiftsOn: Day | null;
  /** How many said so, for each reason of the list, in its order. */
  reasons: readonly (number | null)[];
  /** A row for each chapter, a cell for each move. */
  path: Shown;
  /** Of the votes of a phase: a row for each stance, in it those cast in classes and the others. */
  classes: Readonly<Record<Phase, Shown>>;
  /** The first and the last day on which these numbers moved; null when they never did. */
  days: { first: Day; last: Day } | null;
  /** The day on which taps and reasons from before an upgrade lost their keys; null where there were none. */
  rekeyedOn: Day | null;
  /** New readers turned away, the last day first. */
  refused: readonly { day: Day; n: number }[];
};

/** Adds a stance's votes up. */
export const tallyOf = (counts: Counts): Tally => ({
  n: stances.reduce((sum, stance) => sum + counts[stance], 0),
  counts,
});

/** A share in whole per cent; shares of one table may add up to 99 or 101. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

/** A value for each stance, in the order in which they are asked. */
export function record<Value>(of: (stance: Stance) => Value): Record<Stance, Value> {
  return { lost: of('lost'), slipping: of('slipping'), held: of('held'), unsure: of('unsure') };
}
