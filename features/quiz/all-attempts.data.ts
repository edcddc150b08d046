import 'server-only';
import { dayMs } from '@/lib/day';
import { database } from '@/lib/db/client';

// What concerns attempts together and none of them alone: which are too old.

const daysKept = 400;

/** Deletes the attempts that were begun more than 400 days ago, with their answers; the statistics stay. @returns how many */
export async function sweepAttempts(now: Date): Promise<number> {
  const db = await database();
  const before = new Date(now.getTime() - daysKept * dayMs);
  return (await db.attempt.deleteMany({ where: { startedAt: { lt: before } } })).count;
}
