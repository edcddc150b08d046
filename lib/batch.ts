import { nextTurn } from './next-turn';

/** A deed that waits for its batch. */
type Waiting<Deed, Result> = {
  deed: Deed;
  /** Gives the deed up. */
  timer: NodeJS.Timeout;
  resolve(result: Result): void;
  reject(error: unknown): void;
};

/**
 * Does deeds that come at the same time together: while one batch is being done, the next gathers.
 * @param commit does a batch as a whole or not at all; a result for each deed, in order
 * @param options.gatherMs how long the first deed waits for company at most, in milliseconds: as long as every turn of
 *   the event loop brings more
 * @param options.everyMs how long after the beginning of a batch of several the next begins at the earliest, in
 *   milliseconds: what more batches would win for deeds, everything else that needs the processor would lose
 * @param options.atMost deeds in one batch
 * @param options.answerWithinMs after this a deed that is not done is given up; it may still come to be done
 * @returns does one deed, and waits until its batch is committed
 */
export function batched<Deed, Result>(
  commit: (deeds: readonly Deed[]) => Promise<readonly Result[]>,
  {
    everyMs = () => 0,
    ...options
  }: {
    gatherMs: number;
    everyMs?: () => number;
    atMost: number;
    answerWithinMs: number;
  },
): (deed: Deed) => Promise<Result> {
  let waiting: Waiting<Deed, Result>[] = [];
  let isBusy = false;
  let notBefore = 0;

  async function gather() {
    const until = performance.now() + options.gatherMs;
    for (let seen = 0; waiting.length > seen && performance.now() < until; ) {
      seen = waiting.length;
      await nextTurn();
    }
  }

  async function work() {
    while (waiting.length > 0) {
      const early = Math.floor(notBefore - performance.now());
      // Timers count in whole milliseconds: less than one would become one.
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      else await gather();
      notBefore = waiting.length > 1 ? performance.now() + everyMs() : 0;
      const batch = waiting.slice(0, options.atMost);
      waiting = waiting.slice(options.atMost);
      await doAll(batch, commit, performance.now() + options.answerWithinMs / 2);
    }
    isBusy = false;
  }

  return (deed) =>
    new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => {
        // What has not been begun by then is not begun any more: its sender has been told that it was not saved.
        waiting = waiting.filter((one) => one !== entry);
        reject(new Error('The database did not answer in time.'));
      }, options.answerWithinMs);
      const entry = { deed, timer, resolve, reject };
      waiting.push(entry);
      if (isBusy) return;
      isBusy = true;
      work();
    });
}

/** One bad deed fails alone: the others are done again without it, as long as there is time. */
async function doAll<Deed, Result>(
  batch: readonly Waiting<Deed, Result>[],
  commit: (deeds: readonly Deed[]) => Promise<readonly Result[]>,
  until: number,
): Promise<void> {
  try {
    const results = await commit(batch.map(({ deed }) => deed));
    await answerInTurns(batch, results);
  } catch (error) {
    if (batch.length === 1 || performance.now() > until) {
      for (const { timer, reject } of batch) {
        clearTimeout(timer);
        reject(error);
      }
      return;
    }
    const half = Math.ceil(batch.length / 2);
    await doAll(batch.slice(0, half), commit, until);
    await doAll(batch.slice(half), commit, until);
  }
}

const answeredAtOnce = 8;

/** What follows an answer is work too: after every few, others who share the event loop have their turn. */
async function answerInTurns<Deed, Result>(batch: readonly Waiting<Deed, Result>[], results: readonly Result[]) {
  for (const [index, { timer, resolve }] of batch.entries()) {
    if (index > 0 && index % answeredAtOnce === 0) await nextTurn();
    clearTimeout(timer);
    resolve(results[index] as Result);
  }
}
