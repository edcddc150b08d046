import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import { dayOf } from '@/lib/day';
import { database } from '@/lib/db/client';
import { bucketKey } from '../reader';
import { saltOf } from './salt.data';

/** Seconds after which each bucket holds one more: a new reader of a network, a try at a code or a password. */
export const secondsToRefill = 10;

/** A row of the table of buckets: its key is a hash of who takes what, with the day's salt. */
export type BucketRow = { key: string; day: string };

/** The row in which a subject is counted today. @param subject who takes what; only its hash is kept */
export async function bucketOf(subject: string, now: Date): Promise<BucketRow> {
  const day = dayOf(now);
  return { key: bucketKey(await saltOf(day), subject), day };
}

/**
 * Buckets that fill up again by one each {@link secondsToRefill} (leaky buckets, GCRA), locked until their transaction
 * ends, so that neither requests at the same time nor several servers take more.
 */
export class LockedBuckets {
  readonly #until: Map<string, number>;
  readonly #changed = new Map<string, BucketRow>();

  private constructor(
    readonly transaction: Prisma.TransactionClient,
    found: readonly { key: string; until: number }[],
  ) {
    this.#until = new Map(found.map(({ key, until }) => [key, Number(until)]));
  }

  /** Locks buckets in the order of their keys, so that two servers do not wait for each other; new ones are full. */
  static async lock(transaction: Prisma.TransactionClient, buckets: readonly BucketRow[]): Promise<LockedBuckets> {
    const rows = inKeyOrder(new Map(buckets.map((bucket) => [bucket.key, bucket])).values());
    const found = await transaction.$queryRaw<{ key: string; until: number }[]>`
      INSERT INTO "Bucket" ("key", "day", "until") VALUES ${valuesOf(rows, () => 0)}
      ON CONFLICT ("key") DO UPDATE SET "until" = "Bucket"."until" RETURNING "key", "until"`;
    return new LockedBuckets(transaction, found);
  }

  /**
   * Takes one.
   * @param most so many in the full bucket
   * @returns seconds to wait; 0: taken
   */
  take(bucket: BucketRow, most: number, now: Date): number {
    const step = Math.floor(now.getTime() / 1000 / secondsToRefill);
    const until = Math.max(this.#until.get(bucket.key) ?? 0, step);
    if (until >= step + most) return (step + 1) * secondsToRefill - Math.floor(now.getTime() / 1000);
    this.#until.set(bucket.key, until + 1);
    this.#changed.set(bucket.key, bucket);
    return 0;
  }

  /** Writes what was taken. @param marks rows to be added that count nothing, but stand for the rest of the day */
  async save(marks: readonly BucketRow[] = []): Promise<void> {
    const rows = inKeyOrder([...this.#changed.values(), ...marks]);
    if (rows.length === 0) return;
    await this.transaction.$executeRaw`
      INSERT INTO "Bucket" ("key", "day", "until") VALUES ${valuesOf(rows, (key) => this.#until.get(key) ?? 0)}
      ON CONFLICT ("key") DO UPDATE SET "until" = excluded."until"`;
  }
}

const inKeyOrder = (rows: Iterable<BucketRow>) => [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
const valuesOf = (rows: readonly BucketRow[], untilOf: (key: string) => number) =>
  Prisma.join(rows.map(({ key, day }) => Prisma.sql`(${key}, ${day}, ${untilOf(key)})`));

/** Takes one from a bucket of its own. @returns seconds to wait; 0: taken */
export async function takeFrom(subject: string, most: number, now: Date): Promise<number> {
  const [db, bucket] = [await database(), await bucketOf(subject, now)];
  return db.$transaction(async (transaction) => {
    const buckets = await LockedBuckets.lock(transaction, [bucket]);
    const wait = buckets.take(bucket, most, now);
    await buckets.save();
    return wait;
  });
}

/** Gives back what was taken from a bucket: it turned out to be none of what it is there to count. */
export async function giveBack(subject: string, now: Date): Promise<void> {
  const [db, { key }] = [await database(), await bucketOf(subject, now)];
  await db.$executeRaw`UPDATE "Bucket" SET "until" = "until" - 1 WHERE "key" = ${key}`;
}
