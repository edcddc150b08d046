import 'server-only';
import { database } from '@/lib/db/client';
import { bucketOf, secondsToRefill } from './buckets.data';
import { networkOf } from './network';

/** So many wrong codes of one network at once; afterwards one is forgiven in each step. A class that mistypes fits in. */
export const guessesAtOnce = 100;

/** Seconds until a network may try a code again that is not known to be right; 0: now. */
export async function guessWait(address: string, now: Date): Promise<number> {
  const db = await database();
  const { key } = await bucketOf(`guess ${networkOf(address)}`, now);
  const bucket = await db.bucket.findUnique({ where: { key } });
  const seconds = Math.floor(now.getTime() / 1000);
  const first = bucket ? bucket.until - guessesAtOnce + 1 : 0;
  return Math.max(0, first * secondsToRefill - seconds);
}

/**
 * Notes a wrong code of a network. Unlike `LockedBuckets.take` nothing is the most: of guesses that come all at once, each
 * adds to the time that the next has to wait.
 */
export async function countGuess(address: string, now: Date): Promise<void> {
  const db = await database();
  const { key, day } = await bucketOf(`guess ${networkOf(address)}`, now);
  const step = Math.floor(now.getTime() / 1000 / secondsToRefill);
  await db.$executeRaw`
    INSERT INTO "Bucket" ("key", "day", "until") VALUES (${key}, ${day}, ${step + 1})
    ON CONFLICT ("key") DO UPDATE
    SET "until" = CASE WHEN "Bucket"."until" > ${step} THEN "Bucket"."until" ELSE ${step} END + 1`;
}
