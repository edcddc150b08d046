import { nextTurn } from './next-turn';

/** A command that waits for its batch. */
type Waiting<Command, Result> = {
  command: Command;
  /** Gives the command up. */
  timer: NodeJS.Timeout;
  resolve(result: Result): void;
  reject(error: unknown): void;
};

/** Executes commands as a whole or not at all; a result for each, in order. `isLast`: no other is waiting. */
type Commit<Command, Result> = (commands: readonly Command[], isLast: boolean) => Promise<readonly Result[]>;

/** For the transaction of a batch whose commands are given up after 4.5 seconds: it ends before they are. In milliseconds. */
export const batchTransaction = { maxWait: 3000, timeout: 4000 };

/** How long the first command of a batch waits for others while many come, in milliseconds. */
const gatherMs = 4;

/**
 * Group commit: commands that come at the same time are executed together. While one batch is being committed, the next
 * gathers. After a batch of several the next begins a little later, as by PostgreSQL's `commit_delay`: each waits for the disk,
 * whatever its size. Commands that come one by one wait for nothing, but for the first after such a batch.
 * @param options.atMost commands in one batch
 * @param options.answerWithinMs after this a command that is not done is given up; it may still come to be done
 * @returns executes one command, and waits until its batch is committed
 */
export function batched<Command, Result>(
  commit: Commit<Command, Result>,
  options: { atMost: number; answerWithinMs: number },
): (command: Command) => Promise<Result> {
  let waiting: Waiting<Command, Result>[] = [];
  let isBusy = false;
  let lastSize = 0;

  async function work() {
    while (waiting.length > 0) {
      // Those that come in the same turn of the event loop are one batch.
      await (lastSize > 1 ? new Promise((resolve) => setTimeout(resolve, gatherMs)) : nextTurn());
      const batch = waiting.slice(0, options.atMost);
      waiting = waiting.slice(options.atMost);
      lastSize = batch.length;
      // All of them may have been given up meanwhile.
      if (batch.length === 0) break;
      const until = performance.now() + options.answerWithinMs / 2;
      await commitAll(batch, (commands) => commit(commands, waiting.length === 0), until);
    }
    isBusy = false;
  }

  return (command) =>
    new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => {
        // What has not been begun by then is not begun any more: its sender has been told that it was not saved.
        waiting = waiting.filter((one) => one !== entry);
        reject(new Error('The database did not answer in time.'));
      }, options.answerWithinMs);
      const entry = { command, timer, resolve, reject };
      waiting.push(entry);
      if (isBusy) return;
      isBusy = true;
      work();
    });
}

/** One bad command fails alone: the others are done again without it, as long as there is time. */
async function commitAll<Command, Result>(
  batch: readonly Waiting<Command, Result>[],
  commit: (commands: readonly Command[]) => Promise<readonly Result[]>,
  until: number,
): Promise<void> {
  try {
    const results = await commit(batch.map(({ command }) => command));
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
    await commitAll(batch.slice(0, half), commit, until);
    await commitAll(batch.slice(half), commit, until);
  }
}

const answeredAtOnce = 8;

/** What follows an answer is work too: after every few, others who share the event loop have their turn. */
async function answerInTurns<Command, Result>(batch: readonly Waiting<Command, Result>[], results: readonly Result[]) {
  for (const [index, { timer, resolve }] of batch.entries()) {
    if (index > 0 && index % answeredAtOnce === 0) await nextTurn();
    clearTimeout(timer);
    resolve(results[index] as Result);
  }
}
