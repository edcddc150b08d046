import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import { dayOf } from '@/lib/day';
import { database } from '@/lib/db/client';
import { siteTime } from '@/lib/db/site-time';
import { newId } from '@/lib/ids';
import { bucketKey, type ReaderId } from '../reader';
import { networkOf } from './network';

// Whoever meets one of these limits reads `too-many-readers`, `too-many-joining` or `too-many-guesses` of `content/en/interface/refusals.ts`.
// Everybody is told the numbers in `poll.ts` (`limit`) there, teachers in `classes.ts` (`plainHttpText`); SECURITY.md has them too.

/** So many new readers of one network at once; afterwards as the bucket refills. A class of forty fits in. */
export const newReadersAtOnce = 60;
/** Seconds after which each bucket holds one more: a new reader of a network, a try at a code or a password. */
export const secondsToRefill = 10;

const underWay = new Map<string, Promise<number>>();

/** So many newcomers of one network at once for whom one class vouches; the next come in as everybody does. */
export const atOnceOfClass = 60;
/** So many for whom any class vouches: a large school that begins within one hour. */
export const atOnceOfClasses = 600;

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

async function countRefused(day: string): Promise<void> {
  const db = await database();
  await db.$executeRaw`
    INSERT INTO "Refused" ("day", "n") VALUES (${day}, 1) ON CONFLICT ("day") DO UPDATE SET "n" = "Refused"."n" + 1`;
}

/** So many wrong codes of one network at once; afterwards one is forgiven in each step. A class that mistypes fits in. */
export const guessesAtOnce = 100;

/** Seconds until a network may try a code again that is not known to be right; 0: now. */
export async function guessWait(address: string, now: Date): Promise<number> {
  const db = await database();
  const key = bucketKey(await saltOf(dayOf(now)), `guess ${networkOf(address)}`);
  const bucket = await db.bucket.findUnique({ where: { key } });
  const seconds = Math.floor(now.getTime() / 1000);
  const first = bucket ? bucket.until - guessesAtOnce + 1 : 0;
  return Math.max(0, first * secondsToRefill - seconds);
}

/**
 * Notes a wrong code of a network. Unlike {@link admitFrom} nothing is the most: of guesses that come all at once, each
 * adds to the time that the next has to wait.
 */
export async function countGuess(address: string, now: Date): Promise<void> {
  const db = await database();
  const day = dayOf(now);
  const key = bucketKey(await saltOf(day), `guess ${networkOf(address)}`);
  const step = Math.floor(now.getTime() / 1000 / secondsToRefill);
  await db.$executeRaw`
    INSERT INTO "Bucket" ("key", "day", "until") VALUES (${key}, ${day}, ${step + 1})
    ON CONFLICT ("key") DO UPDATE
    SET "until" = CASE WHEN "Bucket"."until" > ${step} THEN "Bucket"."until" ELSE ${step} END + 1`;
}

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

const shared = globalThis as {
  explainerSalt?: { url: string | undefined; day: string; value: Promise<string> } | undefined;
};

/** The salt of a day, the same on every server. At midnight all who come ask for it at once: one asks the database. */
function saltOf(day: string): Promise<string> {
  const url = process.env.DATABASE_URL;
  const known = shared.explainerSalt;
  if (known?.day === day && known.url === url) return known.value;
  const asked = { url, day, value: findSalt(day) };
  shared.explainerSalt = asked;
  asked.value.catch(() => {
    if (shared.explainerSalt === asked) shared.explainerSalt = undefined;
  });
  return asked.value;
}

/** With the first salt of a day the older ones go. */
async function findSalt(day: string): Promise<string> {
  const db = await database();
  await db.$executeRaw`INSERT INTO "Salt" ("day", "value") VALUES (${day}, ${newId()}) ON CONFLICT DO NOTHING`;
  const { value } = await db.salt.findUniqueOrThrow({ where: { day } });
  await dropOldBuckets(day);
  dropDaily();
  return value;
}

/**
 * Deletes what was there to count networks before a day: salts and buckets; used proofs a day later, because one that
 * was used before midnight could still be used after it.
 */
export async function dropOldBuckets(day: string): Promise<void> {
  const db = await database();
  const isBefore = (first: string) => ({ where: { day: { lt: first } } });
  const isOld = isBefore(day);
  const isLongUsed = isBefore(dayOf(new Date(Date.parse(day) - 24 * 60 * 60 * 1000)));
  await db.$transaction([db.bucket.deleteMany(isOld), db.salt.deleteMany(isOld), db.proof.deleteMany(isLongUsed)]);
}

const timers = globalThis as { explainerSaltTimer?: NodeJS.Timeout };

/** A night without a visitor must not keep a salt: each hour looks whether a day is over. */
function dropDaily(): void {
  const drop = async () => dropOldBuckets(dayOf(await siteTime()));
  timers.explainerSaltTimer ??= setInterval(() => drop().catch(() => {}), 3_600_000).unref();
}

/** Marks a proof of work as used. @returns false when it had been used before */
export async function spendProof(id: string, now: Date): Promise<boolean> {
  const db = await database();
  const used = await db.$executeRaw(
    Prisma.sql`INSERT INTO "Proof" ("id", "day") VALUES (${id}, ${dayOf(now)}) ON CONFLICT DO NOTHING`,
  );
  return used === 1;
}
