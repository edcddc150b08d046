import 'server-only';
import { dayOf } from '@/lib/day';
import { database } from '@/lib/db/client';
import { bucketKey } from '../reader';
import { saltOf } from './salt.data';

/** Seconds after which each bucket holds one more: a new reader of a network, a try at a code or a password. */
export const secondsToRefill = 10;

/**
 * Takes one from a bucket that fills up again by one each {@link secondsToRefill} (a leaky bucket, GCRA). One statement
 * decides, so that neither requests at the same time nor several servers take more.
 * @param subject who takes what; only a hash of it with the day's salt is kept
 * @param most so many in the full bucket
 * @returns seconds to wait; 0: taken
 */
export async function takeFrom(subject: string, most: number, now: Date): Promise<number> {
  const db = await database();
  const day = dayOf(now);
  const key = bucketKey(await saltOf(day), subject);
  const step = Math.floor(now.getTime() / 1000 / secondsToRefill);
  const rows = await db.$queryRaw<{ until: number }[]>`
    INSERT INTO "Bucket" ("key", "day", "until") VALUES (${key}, ${day}, ${step + 1})
    ON CONFLICT ("key") DO UPDATE
    SET "until" = CASE WHEN "Bucket"."until" > ${step} THEN "Bucket"."until" ELSE ${step} END + 1
    WHERE "Bucket"."until" < ${step + most}
    RETURNING "until"`;
  return rows.length > 0 ? 0 : (step + 1) * secondsToRefill - Math.floor(now.getTime() / 1000);
}

/** Gives back what was taken from a bucket: it turned out to be none of what it is there to count. */
export async function giveBack(subject: string, now: Date): Promise<void> {
  const db = await database();
  const key = bucketKey(await saltOf(dayOf(now)), subject);
  await db.$executeRaw`UPDATE "Bucket" SET "until" = "until" - 1 WHERE "key" = ${key}`;
}
