import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

// It writes the time on each, so it does not count when it is late itself.
const sender = `
  const { parentPort, workerData } = require('node:worker_threads');
  while (Atomics.wait(workerData, 0, 0, 1) === 'timed-out') parentPort.postMessage(process.hrtime.bigint());`;

/**
 * Lets another thread send a message every millisecond, and looks how long each waits for this one's event loop: what
 * somebody's request would wait. `monitorEventLoopDelay` sets a timer instead, and timers count in whole milliseconds.
 * @returns ends it; the waits in milliseconds, sorted
 */
export async function beginLoopWaits(): Promise<() => Promise<number[]>> {
  const isOver = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(sender, { eval: true, workerData: isOver });
  const waits: number[] = [];
  await once(thread, 'message');
  thread.on('message', (sent: bigint) => waits.push(Number(process.hrtime.bigint() - sent) / 1e6));
  return async () => {
    Atomics.store(isOver, 0, 1);
    Atomics.notify(isOver, 0);
    await once(thread, 'exit');
    return waits.sort((a, b) => a - b);
  };
}
