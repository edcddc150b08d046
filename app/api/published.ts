import { getResults } from '@/features/poll/results.data';
import type { PollResults } from '@/features/poll/tally';
import { dayOf } from '@/lib/day';
import { siteTime } from '@/lib/db/site-time';
import { errorKind } from '@/lib/ops/error-kind';
import { log } from '@/lib/ops/log';
import { withTimeout } from '@/lib/web/timeout';

const readWithinMs = 4500;

/**
 * Answers with the results in some form, for everybody and from every site; 503 when the database does not answer.
 * The headers that let other sites read it stand in next.config.ts.
 */
export async function published(
  type: string,
  write: (results: PollResults, now: Date) => string | Promise<string>,
): Promise<Response> {
  try {
    const [now, results] = await withTimeout(readWithinMs, getResultsNow());
    const text = await write(results, now);
    return new Response(text, { headers: { 'Content-Type': type, 'Cache-Control': 'public, max-age=5' } });
  } catch (error) {
    log('results-not-read', errorKind(error));
    return new Response('The results cannot be read at the moment.\n', {
      status: 503,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': '5' },
    });
  }
}

async function getResultsNow(): Promise<[Date, PollResults]> {
  const now = await siteTime();
  return [now, await getResults(dayOf(now))];
}
