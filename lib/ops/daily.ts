import { dayMs } from '../day';
import { siteTime } from '../db/site-time';
import { errorKind } from './error-kind';
import { log } from './log';

/**
 * Does something now and then once a day, as long as the process lives. A failure is logged and ends nothing; several
 * servers may do the same task at once.
 * @param task is given the time by which the site goes
 * @returns stops it
 */
export function daily(name: string, task: (now: Date) => Promise<unknown>): () => void {
  const run = () => {
    siteTime()
      .then(task)
      .catch((error: unknown) => log('daily-failed', { task: name, ...errorKind(error) }));
  };
  run();
  const timer = setInterval(run, dayMs);
  timer.unref();
  return () => clearInterval(timer);
}
