import { dayMs } from './day';
import { errorKind } from './error-kind';
import { log } from './log';

/**
 * Does something now and then once a day, as long as the process lives. A failure is logged and ends nothing; several
 * servers may do the same deed at once.
 * @returns stops it
 */
export function daily(name: string, deed: () => Promise<unknown>): () => void {
  const run = () => {
    deed().catch((error: unknown) => log('daily-failed', { deed: name, ...errorKind(error) }));
  };
  run();
  const timer = setInterval(run, dayMs);
  timer.unref();
  return () => clearInterval(timer);
}
