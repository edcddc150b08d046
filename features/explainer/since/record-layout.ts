import { type RecordId, record, recordIds } from '@/content/facts/record';
import type { RecordDate, RecordFact } from '@/content/facts/record-fact';
import { type Axis, axes, end, place } from '../figures/timeline-layout';

/** An entry of the record as the timeline draws it. Lengths along the axis are in hundredths of it. */
export type RecordDot = {
  id: RecordId;
  on: string;
  precision: RecordDate['precision'];
  /** The middle of the mark. */
  x: number;
  /** The length of a month or a year, around `x`; 0 for a day. */
  length: number;
  /** The line of the row that it stands in, 0 the first. */
  level: number;
};

/** Marks of a line are at least this far apart, in hundredths: 24 pixels on the narrowest screen. */
const gap = 11;

/** The part of the axis that a date may mean: a day, a month or its last third, a year. */
function spanOf(date: RecordDate, on: string, axis: Axis): { from: number; to: number } {
  const until = new Date(end(on, date.precision)).toISOString();
  const from = date.precision === 'month' && date.late ? `${on}-21` : on;
  return { from: place(from, axis), to: Math.min(place(until, axis), 100) };
}

function dotsOf(id: RecordId, axis: Axis): Omit<RecordDot, 'level'>[] {
  const { date }: RecordFact = record[id];
  const days = date.precision === 'day' && date.earlier ? [date.earlier, date.on] : [date.on];
  return days.map((on) => {
    const { from, to } = spanOf(date, on, axis);
    const length = date.precision === 'day' ? 0 : to - from;
    return { id, on, precision: date.precision, x: (from + to) / 2, length };
  });
}

/** Puts each mark into the first line in which it touches no other. */
function lined(dots: readonly Omit<RecordDot, 'level'>[]): RecordDot[] {
  const lines: { from: number; to: number }[][] = [];
  return dots.map((dot) => {
    const half = Math.max(dot.length, gap) / 2;
    const [from, to] = [dot.x - half, dot.x + half];
    const free = lines.findIndex((line) => line.every((other) => from >= other.to || to <= other.from));
    const level = free >= 0 ? free : lines.length;
    lines[level] = [...(lines[level] ?? []), { from, to }];
    return { ...dot, level };
  });
}

const isWithinDays = ({ on, precision }: { on: string; precision: string }) =>
  precision === 'day' && on >= axes.days.from && on < axes.days.to;

/** Lays the record out on the axes of the timeline: the eight days of the accounts, and the months to April 2026. */
export function recordLayout(): { months: RecordDot[]; days: RecordDot[] } {
  const on = (axis: Axis) => recordIds.flatMap((id) => dotsOf(id, axis));
  return {
    months: lined(on(axes.allMonths).filter((dot) => !isWithinDays(dot))),
    days: lined(on(axes.days).filter(isWithinDays)),
  };
}
