import 'server-only';
import { dayOf } from '@/lib/day';
import { database } from '@/lib/db/client';
import { siteTime } from '@/lib/db/site-time';
import { newId } from '@/lib/ids';

const shared = globalThis as {
  explainerSalt?: { url: string | undefined; day: string; value: Promise<string> } | undefined;
};

/** The salt of a day, the same on every server. At midnight all who come ask for it at once: one asks the database. */
export function saltOf(day: string): Promise<string> {
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
