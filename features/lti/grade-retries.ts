import type { Delivery } from './send-score';

const secondMs = 1000;

/**
 * The time to write on a grade: now, but at least a second after the last one that may have arrived. Platforms refuse an
 * earlier one, and some compare by whole seconds.
 */
export const nextWritten = (last: Date | null, now: Date): Date =>
  last && last.getTime() + secondMs > now.getTime() ? new Date(last.getTime() + secondMs) : now;

const firstDelayMs = 30 * secondMs;
const longestDelayMs = 60 * 60 * secondMs;

/** How long to wait after so many tries: half a minute, then twice as long each time, up to an hour. */
export const delayAfter = (tries: number): number => Math.min(longestDelayMs, firstDelayMs * 2 ** (tries - 1));

/** After so many refusals a grade is not sent again until it changes. */
const mostRefusals = 4;

/**
 * How a grade stands after a try. A platform that says on a second try that it has a later one has ours: the answer to the
 * first was lost; or a teacher has graded by hand since, which counts.
 */
export function afterTry({ outcome, problem }: Delivery, tries: number, now: Date) {
  if (outcome === 'taken' || (outcome === 'earlier' && tries > 1)) return { state: 'sent', problem: null, nextAt: now };
  if (outcome === 'refused' && tries >= mostRefusals) return { state: 'refused', problem, nextAt: now };
  return { state: 'waiting', problem, nextAt: new Date(now.getTime() + delayAfter(tries)) };
}
