import type { AccountId } from '@/content/facts/accounts';
import { type Actor, type EventFact, type EventId, eventIds, events } from '@/content/facts/events';
import { dayMs } from '@/lib/day';

/** The rows of the drawing, by who acted. */
export const rows = ['moscow', 'baku', 'other'] as const satisfies readonly Actor[];
export type Row = (typeof rows)[number];

/** An event as it is drawn. Lengths along the axis are in hundredths of it. */
export type Mark = {
  id: EventId;
  row: Row;
  /** How exact the date is; `undated` marks stand in a lane of their own. */
  precision: EventFact['date']['precision'];
  isAnnounced: boolean;
  datedBy: readonly AccountId[];
  /** The middle of a mark, or the start of a span. */
  x: number;
  /** The length of a month or a year; 0 for a point. */
  length: number;
  /** 0 for the first mark at its place in its row, 1 for one that stands under it. */
  level: number;
};

/** The long axis: all months that the accounts date anything in. The short one: the days at its end. */
export const axes = {
  months: { from: '2024-06-01', to: '2025-08-01' },
  /** The same, on to the last entry of the public record. */
  allMonths: { from: '2024-06-01', to: '2026-05-01' },
  days: { from: '2025-06-27', to: '2025-07-05' },
} as const;
export type Axis = (typeof axes)[keyof typeof axes];

/**
 * Where the rows of a band lie below one another, each as deep as its marks need.
 * @param line the height of one line of marks
 * @returns the top of a row, and the height of all of them
 */
export function stackRows(marks: readonly Mark[], line: number): { topOf: (row: Row) => number; height: number } {
  const depth = (row: Row) => Math.max(1, ...marks.filter((one) => one.row === row).map(({ level }) => level + 1));
  const heightOf = (some: readonly Row[]) => some.reduce((sum, one) => sum + depth(one) * line, 0);
  return { topOf: (row) => heightOf(rows.slice(0, rows.indexOf(row))), height: heightOf(rows) };
}

const time = (on: string) => Date.parse(on);

/** Where a moment lies on an axis, in hundredths of its length. */
export function place(on: string, { from, to }: Axis): number {
  return ((time(on) - time(from)) / (time(to) - time(from))) * 100;
}

/** The moment after the last one that a date can mean. */
export function end(on: string, precision: 'day' | 'month' | 'year'): number {
  const date = new Date(on);
  if (precision === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1);
  if (precision === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  return precision === 'day' ? date.getTime() + dayMs : date.getTime();
}

const facts = (id: EventId): EventFact => events[id];
const isWithin = (id: EventId, axis: Axis) => {
  const { on, precision } = facts(id).date;
  return on !== null && precision === 'day' && time(on) >= time(axis.from) && time(on) < time(axis.to);
};

function mark(id: EventId, axis: Axis): Mark {
  const { date, actor, announced } = facts(id);
  const common = {
    id,
    row: actor === 'both' || actor === 'unclassed' ? 'other' : actor,
    precision: date.precision,
    isAnnounced: announced ?? false,
    datedBy: date.from,
    level: 0,
  } as const;
  if (date.on === null) return { ...common, x: 0, length: 0 };
  const begin = place(date.on, axis);
  const until = place(new Date(Math.min(end(date.on, date.precision), time(axis.to))).toISOString(), axis);
  return date.precision === 'day'
    ? { ...common, x: (begin + until) / 2, length: 0 }
    : { ...common, x: begin, length: until - begin };
}

/** Puts marks that share a place in a row under each other. */
function stacked(marks: readonly Mark[]): Mark[] {
  return marks.map((one, index) => ({
    ...one,
    level: marks.slice(0, index).filter((other) => other.row === one.row && Math.abs(other.x - one.x) < 1).length,
  }));
}

/**
 * Lays the timeline out in three bands: the months, the eight days in which most of it fell, and the lane of what
 * no account dates, in the order of telling. Every event stands in exactly one.
 * @param axis the months that are drawn
 */
export function timelineLayout(axis: Axis = axes.months): { months: Mark[]; days: Mark[]; undated: Mark[] } {
  const inDays = eventIds.filter((id) => isWithin(id, axes.days));
  const undated = eventIds.filter((id) => facts(id).date.on === null);
  const inMonths = eventIds.filter((id) => !inDays.includes(id) && !undated.includes(id));
  return {
    months: inMonths.map((id) => mark(id, axis)),
    days: stacked(inDays.map((id) => mark(id, axes.days))),
    undated: undated.map((id, index) => ({ ...mark(id, axes.days), x: ((index + 0.5) / undated.length) * 100 })),
  };
}
