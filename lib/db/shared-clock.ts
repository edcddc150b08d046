/** So long one asking is good for, in milliseconds: two clocks drift apart by a few of them in that time. */
const goodForMs = 60_000;
/** A clock that has moved this far from the steady one was set, or the machine has slept. */
const toleranceMs = 1000;

type Asked = {
  /** What the other clock said, less the steady one. */
  told: number;
  /** This machine's own clock at that moment, less the steady one. */
  own: number;
  /** By the steady one. */
  at: number;
};

/**
 * Another machine's clock, carried on between askings by one that nobody can set (`performance.now`). It is asked at
 * first use, then once a minute in passing, and at once when this machine's own clock has been set or the machine has
 * slept. What it says is never behind the other clock; ahead by the time that the asking took at most.
 * @param ask tells the other clock's time; when it fails at first use, so does the look at the clock
 * @returns looks at the clock
 */
export function sharedClock(ask: () => Promise<Date>): () => Promise<Date> {
  let known: Asked | null = null;
  let asking: Promise<Asked> | null = null;
  async function learn(): Promise<Asked> {
    const begun = performance.now();
    const told = (await ask()).getTime() - begun;
    const at = performance.now();
    known = { told, own: Date.now() - at, at };
    return known;
  }
  const askOnce = () => {
    asking ??= learn().finally(() => {
      asking = null;
    });
    return asking;
  };
  return async () => {
    const steady = performance.now();
    let asked = known;
    if (!asked || Math.abs(Date.now() - steady - asked.own) > toleranceMs) asked = await askOnce();
    // Whoever looks need not wait; while the other clock does not answer, the steady one goes on alone.
    else if (steady - asked.at > goodForMs) askOnce().catch(() => {});
    return new Date(asked.told + performance.now());
  };
}
