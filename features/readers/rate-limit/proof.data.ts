import 'server-only';
import { dayOf } from '@/lib/day';
import { database } from '@/lib/db/client';

/** Marks a proof of work as used. @returns false when it had been used before */
export async function spendProof(id: string, now: Date): Promise<boolean> {
  const db = await database();
  const used = await db.$executeRaw`
    INSERT INTO "Proof" ("id", "day") VALUES (${id}, ${dayOf(now)}) ON CONFLICT DO NOTHING`;
  return used === 1;
}
