/** How many lines an event may have in a minute; beyond that they are counted. */
export type Budget = { mayWrite(): boolean };

const minuteMs = 60_000;

/**
 * Bounds what an attack can write: `atMost` lines in a minute, and at its end how many more there would have been.
 * @param tell is called with that number, if it is not 0
 */
export function lineBudget(atMost: number, tell: (dropped: number) => void): Budget {
  let written = 0;
  let dropped = 0;
  let isCounting = false;
  const endMinute = () => {
    const missing = dropped;
    written = 0;
    dropped = 0;
    isCounting = false;
    if (missing > 0) tell(missing);
  };
  return {
    mayWrite() {
      if (!isCounting) setTimeout(endMinute, minuteMs).unref();
      isCounting = true;
      written += 1;
      if (written <= atMost) return true;
      dropped += 1;
      return false;
    },
  };
}
