import { Refusal } from '../web/refusal';

/**
 * A line for work that is dear to the whole machine, such as hashing a password: few at once, some waiting, and the rest
 * told at once to come again, before they have cost anything.
 * @param options.atOnce pieces of work that are under way at the same time in this process
 * @param options.waiting pieces of work that may wait beside them
 * @param options.retryAfter seconds after which whoever was sent away may try again
 * @returns does a piece of work when its turn comes. Throws a {@link Refusal}, 503, when the line is full
 */
export function concurrencyLimit(options: { atOnce: number; waiting: number; retryAfter: number }) {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (underWay >= options.atOnce) {
      if (waiting.length >= options.waiting) throw new Refusal(503, 'not-saved', undefined, options.retryAfter);
      // Whoever wakes us hands on the place, so that nobody who comes in between can take it.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else underWay += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else underWay -= 1;
    }
  };
}
