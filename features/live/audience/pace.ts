/** Between two updates of a class at least, in milliseconds: four in a second (issue 7). */
const shortestMs = 250;
/** Between two updates of a class at most, whatever one costs. */
const longestMs = 1000;
/** An update may take this part of a server's time. */
const part = 10;

/**
 * How long the next update of a class has to wait. What costs more comes less often, so that a class of five hundred
 * takes hardly more of a server than one of fifty.
 * @param lastAt when the last one went, and `now`, in milliseconds
 * @param costMs what it cost to draw what had changed
 * @returns milliseconds; 0 after a quiet while
 */
export function waitOf(now: number, lastAt: number, costMs: number): number {
  const pause = Math.min(longestMs, Math.max(shortestMs, part * costMs));
  return Math.max(0, lastAt + pause - now);
}
