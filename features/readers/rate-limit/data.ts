import 'server-only';
import type { Prisma } from '@/.generated/prisma/sqlite/client';
import { database } from '@/lib/db/client';
import { batched, batchTransaction } from '@/lib/queue/batch';
import type { ReaderId } from '../reader';
import { type BucketRow, bucketOf, LockedBuckets } from './buckets.data';
import { networkOf } from './network';

// Whoever meets one of these limits reads `too-many-readers`, `too-many-joining` or `too-many-guesses` of `content/en/interface/refusals.ts`.
// Everybody is told the numbers in `poll.ts` (`limit`) there, teachers in `classes.ts` (`plainHttpText`); SECURITY.md has them too.

/** So many new readers of one network at once; afterwards as the bucket refills. A class of forty fits in. */
export const newReadersAtOnce = 60;
/** So many newcomers of one network at once for whom one class vouches; the next come in as everybody does. */
export const atOnceOfClass = 60;
/** So many for whom any class vouches: a large school that begins within one hour. */
export const atOnceOfClasses = 600;

/** Somebody new: their cookie, their address, and the class that vouches for them, if one does. */
type Newcomer = { reader: ReaderId; address: string; now: Date; place?: string | undefined };

/** Newcomers who come at the same time are one transaction: each alone would wait for the disk twice. */
const commit = batched<Newcomer, number>(admitAll, { atMost: 250, answerWithinMs: 4500 });

/**
 * Lets a new reader in, once a day, if their network has not sent too many of late. Copies of a form count as one.
 * @param address the client's own, as `server/request-edge.ts` has settled it; only a hash of it with the day's salt is kept
 * @param place the class that vouches for the newcomer, if one does: it has an allowance of its own for each network
 * @returns seconds to wait; 0: let in
 */
export const admit = (reader: ReaderId, address: string, now: Date, place?: string): Promise<number> =>
  commit({ reader, address, now, place });

async function admitAll(newcomers: readonly Newcomer[]): Promise<number[]> {
  const db = await database();
  const requests = await Promise.all(newcomers.map(requestOf));
  return db.$transaction(async (transaction) => {
    const marks = requests.map(({ mark }) => mark.key);
    const found = await transaction.bucket.findMany({ where: { key: { in: marks } }, select: { key: true } });
    const waits = new Map(found.map(({ key }) => [key, 0]));
    const buckets = await LockedBuckets.lock(
      transaction,
      requests.flatMap(({ network, ofClass, ofClasses }) =>
        [network, ofClass, ofClasses].filter((one) => one !== null),
      ),
    );
    const [letIn, refused]: [BucketRow[], BucketRow[]] = [[], []];
    for (const request of requests) {
      if (waits.has(request.mark.key)) continue;
      const wait = isVouched(buckets, request) ? 0 : buckets.take(request.network, newReadersAtOnce, request.now);
      waits.set(request.mark.key, wait);
      (wait === 0 ? letIn : refused).push(request.mark);
    }
    await buckets.save(letIn);
    await countRefused(transaction, refused);
    return marks.map((key) => waits.get(key) ?? 0);
  }, batchTransaction);
}

type AdmissionRequest = Awaited<ReturnType<typeof requestOf>>;

/** In which buckets a newcomer is counted; `mark` says for the rest of the day that they are in. */
async function requestOf({ reader, address, now, place }: Newcomer) {
  const network = networkOf(address);
  return {
    now,
    mark: await bucketOf(`reader ${reader}`, now),
    network: await bucketOf(network, now),
    ofClass: place ? await bucketOf(`newcomers of ${place} from ${network}`, now) : null,
    ofClasses: place ? await bucketOf(`newcomers of classes from ${network}`, now) : null,
  };
}

const isVouched = (buckets: LockedBuckets, { ofClass, ofClasses, now }: AdmissionRequest) =>
  ofClass !== null &&
  ofClasses !== null &&
  buckets.take(ofClass, atOnceOfClass, now) === 0 &&
  buckets.take(ofClasses, atOnceOfClasses, now) === 0;

/** Counts by day those who have to wait; at midnight a batch can be of two days. */
async function countRefused(transaction: Prisma.TransactionClient, refused: readonly BucketRow[]): Promise<void> {
  for (const day of new Set(refused.map((one) => one.day))) {
    const n = refused.filter((one) => one.day === day).length;
    await transaction.$executeRaw`
      INSERT INTO "Refused" ("day", "n") VALUES (${day}, ${n}) ON CONFLICT ("day") DO UPDATE SET "n" = "Refused"."n" + ${n}`;
  }
}
