import 'server-only';
import { database } from '@/lib/db/client';
import { bucketOf } from './buckets.data';
import { networkOf } from './network';

const visitOf = (place: string, address: string, now: Date) =>
  bucketOf(`visitor of ${place} from ${networkOf(address)}`, now);

/** Notes for the rest of the day that somebody from a network has come in at a place, such as a class. */
export async function noteVisit(place: string, address: string, now: Date): Promise<void> {
  const db = await database();
  const { key, day } = await visitOf(place, address, now);
  await db.$executeRaw`INSERT INTO "Bucket" ("key", "day", "until") VALUES (${key}, ${day}, 0) ON CONFLICT DO NOTHING`;
}

/** Whether somebody from this network has come in at a place today. */
export async function isVisitor(place: string, address: string, now: Date): Promise<boolean> {
  const db = await database();
  const { key } = await visitOf(place, address, now);
  return (await db.bucket.findUnique({ where: { key } })) !== null;
}
