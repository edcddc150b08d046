import 'server-only';
import { FetchRefused, guardedFetch } from '@/lib/web/guarded-fetch';
import { accessToken, forgetAccess, NoAccess, serviceTimeoutMs } from './access';
import type { Platform } from './platform';
import { scoreScope } from './terms';

/** A grade as it goes to a platform. */
export type SentScore = { sub: string; score: number; max: number; writtenAt: Date };

/** What became of it: `unknown` may have arrived, and `away` is a platform that gave us no access, for whatever reason. */
export type Delivery = { outcome: 'taken' | 'earlier' | 'refused' | 'unknown' | 'away'; problem: string };

/** Where scores of a line item are posted: its path goes on, its query stays (Moodle's has one). */
export function scoresAddress(lineItemUrl: string): string {
  const url = new URL(lineItemUrl);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/scores`;
  return url.href;
}

/** Posts one score to the gradebook of a platform (Assignment and Grade Services 2.0). Zero is a score. */
export async function sendScore(
  platform: Platform,
  lineItemUrl: string,
  { sub, score, max, writtenAt }: SentScore,
  allowLoopback: boolean,
  now: Date,
): Promise<Delivery> {
  const says = (outcome: Delivery['outcome'], problem = ''): Delivery => ({ outcome, problem });
  let token: string;
  try {
    token = await accessToken(platform, scoreScope, allowLoopback, now);
  } catch (error) {
    return says('away', error instanceof NoAccess || error instanceof FetchRefused ? error.message : 'token');
  }
  try {
    const { status } = await guardedFetch(scoresAddress(lineItemUrl), {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/vnd.ims.lis.v1.score+json' },
      body: JSON.stringify({
        userId: sub,
        scoreGiven: score,
        scoreMaximum: max,
        activityProgress: 'Completed',
        gradingProgress: 'FullyGraded',
        timestamp: writtenAt.toISOString(),
      }),
      maxBytes: 64 * 1024,
      timeoutMs: serviceTimeoutMs,
      allowLoopback,
    });
    if (status >= 200 && status < 300) return says('taken');
    if (status === 409) return says('earlier', '409');
    if (status === 401) forgetAccess(platform, scoreScope);
    const isPassing = status >= 500 || [401, 408, 429].includes(status);
    return says(isPassing ? 'unknown' : 'refused', `status ${status}`);
  } catch (error) {
    return says('unknown', error instanceof FetchRefused ? error.reason : 'no answer');
  }
}
