import { type Stance, stances } from '@/content/facts/poll';
import type { Shifts } from './tally';

/** A band of the figure: from a stance on the left to one on the right, as an SVG path in a box of 100 by 400. */
export type Flow = { from: Stance; to: Stance; n: number; path: string };

const boxWidth = 100;
/** Each stance has a quarter of the height; its bands lie in the middle of it. */
const slotHeight = 100;
const fullest = 0.7;

/** An answer of which some numbers are not shown: a stub of fixed size under what is shown, on its side of the figure. */
export type Stub = { end: 'from' | 'to'; stance: Stance; x: number; y: number; width: number; height: number };
const stubSize = { width: 9, height: 12 };

/** Stubs for all answers with a withheld number: their bands would otherwise look like the whole of them. */
export function stubsOf(shifts: Shifts): Stub[] {
  const isWithheld = (end: 'from' | 'to', stance: Stance) =>
    stances.some((other) => (end === 'from' ? shifts[stance][other] : shifts[other][stance]) === null);
  return (['from', 'to'] as const).flatMap((end) =>
    stances.flatMap((stance, index) =>
      isWithheld(end, stance)
        ? [
            {
              end,
              stance,
              x: end === 'from' ? 0 : boxWidth - stubSize.width,
              y: (index + 1) * slotHeight - stubSize.height - 1,
              ...stubSize,
            },
          ]
        : [],
    ),
  );
}

/** Bands for all shifts that may be shown; the fullest answer fills its quarter, and all others are to its scale. */
export function flowsOf(shifts: Shifts): Flow[] {
  const shown = stances.flatMap((from) =>
    stances.flatMap((to) => {
      const n = shifts[from][to];
      return n ? [{ from, to, n }] : [];
    }),
  );
  const sum = (end: 'from' | 'to', stance: Stance) =>
    shown.reduce((total, flow) => total + (flow[end] === stance ? flow.n : 0), 0);
  const most = Math.max(1, ...stances.flatMap((stance) => [sum('from', stance), sum('to', stance)]));
  const scale = (slotHeight * fullest) / most;
  const top = (end: 'from' | 'to', stance: Stance) =>
    stances.indexOf(stance) * slotHeight + (slotHeight - sum(end, stance) * scale) / 2;
  const left = new Map(stances.map((stance) => [stance, top('from', stance)]));
  const right = new Map(stances.map((stance) => [stance, top('to', stance)]));
  return shown.map(({ from, to, n }) => {
    const [y0, y1, height] = [left.get(from) ?? 0, right.get(to) ?? 0, n * scale];
    left.set(from, y0 + height);
    right.set(to, y1 + height);
    return { from, to, n, path: band(y0, y1, height) };
  });
}

/** A line from an answer to another where there is no band, in the same box. */
export function lineOf({ from, to }: { from: Stance; to: Stance }): string {
  const [y0, y1] = [from, to].map((stance) => (stances.indexOf(stance) + 0.5) * slotHeight);
  return `M0 ${y0}C${boxWidth / 2} ${y0} ${boxWidth / 2} ${y1} ${boxWidth} ${y1}`;
}

const round = (number: number) => Math.round(number * 10) / 10;

function band(y0: number, y1: number, height: number): string {
  const [a, b, c, d] = [y0, y1, y1 + height, y0 + height].map(round);
  const bend = boxWidth / 2;
  return `M0 ${a}C${bend} ${a} ${bend} ${b} ${boxWidth} ${b}V${c}C${bend} ${c} ${bend} ${d} 0 ${d}Z`;
}
