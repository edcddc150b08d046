// What a process that does nothing sees of its own event loop's delay meanwhile (bench/vote.ts): whatever part of it is the
// machine's, nobody's code can mend. Measures from `begin` to `end`.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 1 });
process.on('message', (message) => {
  if (message === 'begin') {
    delay.reset();
    delay.enable();
    return;
  }
  delay.disable();
  process.send?.(delay.percentile(99) / 1e6);
});
