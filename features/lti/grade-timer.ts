import { siteTime } from '@/lib/db/site-time';
import { errorKind } from '@/lib/ops/error-kind';
import { log } from '@/lib/ops/log';
import { collectGrades, sendGrades } from './grades.data';

const everyMs = 30_000;

/**
 * Sends grades to platforms as long as the process lives. Several servers may do so at the same time; a round that takes
 * long is not begun again meanwhile.
 */
export function startSendingGrades(): void {
  let isBusy = false;
  const round = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      const now = await siteTime();
      await collectGrades(now);
      await sendGrades(now);
    } catch (error) {
      log('grades-not-sent', errorKind(error));
    } finally {
      isBusy = false;
    }
  };
  setInterval(round, everyMs).unref();
}
