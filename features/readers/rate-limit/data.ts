import 'server-only';
import { dayOf } from '@/lib/day';
import { database } from '@/lib/db/client';
import { bucketKey, type ReaderId } from '../reader';
import { takeFrom } from './buckets.data';
import { networkOf } from './network';
import { saltOf } from './salt.data';

// Whoever meets one of these limits reads `too-many-readers`, `too-many-joining` or `too-many-guesses` of `content/en/interface/refusals.ts`.
// Everybody is told the numbers in `poll.ts` (`limit`) there, teachers in `classes.ts` (`plainHttpText`); SECURITY.md has them too.

/** So many new readers of one network at once; afterwards as the bucket refills. A class of forty fits in. */
export const newReadersAtOnce = 60;
/** So many newcomers of one network at once for whom one class vouches; the next come in as everybody does. */
export const atOnceOfClass = 60;
/** So many for whom any class vouches: a large school that begins within one hour. */
export const atOnceOfClasses = 600;

const underWay = new Map<string, Promise<number>>();

/**
 * {@link admitFrom} once a day for one new reader: copies of a form, sent before the first has its answer, count as one.
 * @param place the class that vouches for the newcomer, if one does: it has an allowance of its own for each network
 * @returns seconds to wait; 0: let in
 */
export function admit(reader: ReaderId, address: string, now: Date, place?: string): Promise<number> {
  const known = underWay.get(reader);
  if (known) return known;
  const waiting = admitNew(reader, address, now, place).finally(() => underWay.delete(reader));
  underWay.set(reader, waiting);
  return waiting;
}

async function admitNew(reader: ReaderId, address: string, now: Date, place?: string): Promise<number> {
  const db = await database();
  const day = dayOf(now);
  const key = bucketKey(await saltOf(day), `reader ${reader}`);
  if (await db.bucket.findUnique({ where: { key } })) return 0;
  const isVouched = place !== undefined && (await isWithinClass(place, address, now));
  const wait = isVouched ? 0 : await admitFrom(address, now);
  if (wait === 0)
    await db.$executeRaw`INSERT INTO "Bucket" ("key", "day", "until") VALUES (${key}, ${day}, 0) ON CONFLICT DO NOTHING`;
  return wait;
}

async function isWithinClass(place: string, address: string, now: Date): Promise<boolean> {
  const network = networkOf(address);
  if ((await takeFrom(`newcomers of ${place} from ${network}`, atOnceOfClass, now)) > 0) return false;
  return (await takeFrom(`newcomers of classes from ${network}`, atOnceOfClasses, now)) === 0;
}

/**
 * Lets a new reader in, if their network has not sent too many of late.
 * @param address the client's own, as `server/request-edge.ts` has settled it; only a hash of it with the day's salt is kept
 * @returns seconds to wait; 0: let in
 */
export async function admitFrom(address: string, now: Date): Promise<number> {
  const wait = await takeFrom(networkOf(address), newReadersAtOnce, now);
  if (wait > 0) await countRefused(dayOf(now));
  return wait;
}

async function countRefused(day: string): Promise<void> {
  const db = await database();
  await db.$executeRaw`
    INSERT INTO "Refused" ("day", "n") VALUES (${day}, 1) ON CONFLICT ("day") DO UPDATE SET "n" = "Refused"."n" + 1`;
}
