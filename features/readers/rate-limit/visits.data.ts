import 'server-only';
import { dayOf } from '@/lib/day';
import { database } from '@/lib/db/client';
import { bucketKey } from '../reader';
import { networkOf } from './network';
import { saltOf } from './salt.data';

const visitKey = async (place: string, address: string, now: Date) =>
  bucketKey(await saltOf(dayOf(now)), `visitor of ${place} from ${networkOf(address)}`);

/** Notes for the rest of the day that somebody from a network has come in at a place, such as a class. */
export async function noteVisit(place: string, address: string, now: Date): Promise<void> {
  const db = await database();
  const key = await visitKey(place, address, now);
  await db.$executeRaw`INSERT INTO "Bucket" ("key", "day", "until") VALUES (${key}, ${dayOf(now)}, 0) ON CONFLICT DO NOTHING`;
}

/** Whether somebody from this network has come in at a place today. */
export async function isVisitor(place: string, address: string, now: Date): Promise<boolean> {
  const db = await database();
  return (await db.bucket.findUnique({ where: { key: await visitKey(place, address, now) } })) !== null;
}
