import 'server-only';
import type { Phase, ReasonId, Stance } from '@/content/facts/poll';
import { listBands } from '@/features/quiz/all-attempts/data';
import type { ReaderKey, VoterKey } from '@/features/readers/reader';
import { mixRowsSoon } from '@/features/readers/row-order/data';
import { batched } from '@/lib/batch';
import { isPostgres } from '@/lib/database-address';
import { inTransaction } from '@/lib/db';
import { publish } from '@/lib/notices';
import { batchSizes, votesWritten } from '@/lib/numbers';
import type { Transaction } from '@/lib/transaction';
import type { Deed, Outcome } from '../deeds';
import { loadRows, writeChanges } from '../rows/data';
import { countTaps, findHolders, findPeeks, turn } from '../rows/statements';

/** A deed before the database has been asked what goes with it. `voter` is null when only the receipt is known. */
export type Wish =
  | {
      deed: 'cast';
      voter: VoterKey | null;
      phase: Phase;
      stance: Stance;
      reasons: readonly ReasonId[] | null;
      classId: string | null;
      receipt: string;
    }
  | { deed: 'withdraw'; voter: VoterKey | null; phase: Phase; receipt: string | null }
  | { deed: 'forget'; voter: VoterKey };
/** Under which keys whoever sent a wish is stored. */
export type Sender = { voter: VoterKey; progress: ReaderKey };
/** A wish, the day on which it came (in UTC, `YYYY-MM-DD`), and who sent it. */
export type Order = { wish: Wish; day: string; sender: Sender | null };

const refused: Outcome = { changed: false, isReceipted: false, isRefused: true };

/**
 * All writes of the poll in this process go through here: those that come within a few milliseconds are one
 * transaction, and are answered when it is committed (decision 0025).
 */
export const commit = batched<Order, Outcome>(commitAll, {
  gatherMs: 2,
  // SQLite's driver holds this very thread while it writes: a rest would give nothing to anybody.
  everyMs: () => (isPostgres(process.env.DATABASE_URL ?? '') ? 4 : 0),
  atMost: 250,
  answerWithinMs: 4500,
});

async function commitAll(orders: readonly Order[]): Promise<Outcome[]> {
  let classes: string[] = [];
  const outcomes = await inTransaction(turn, async (transaction) => {
    const voters = await findVoters(transaction, orders);
    if (voters.every((voter) => voter === null)) return orders.map(() => refused);
    const [copied, rows] = await Promise.all([
      loadCopied(transaction, orders, voters),
      loadRows(transaction, known(voters), known(voters.filter((_, index) => touchesReasons(orders[index]?.wish)))),
    ]);
    const done = orders.map((order, index) => {
      const voter = voters[index];
      return voter ? rows.do(deedOf(order, voter, copied)) : refused;
    });
    writeChanges(transaction, rows.changes());
    classes = rows.classes();
    return done;
  });
  batchSizes.observe(orders.length);
  for (const deed of ['cast', 'withdraw', 'forget'] as const) {
    const written = orders.filter(({ wish }) => wish.deed === deed).length;
    if (written > 0) votesWritten.add({ deed }, written);
  }
  for (const classId of classes) publish(classId, 'votes');
  mixRowsSoon();
  return outcomes;
}

const touchesReasons = (wish: Wish | undefined) =>
  wish !== undefined && (wish.deed !== 'cast' || wish.reasons !== null);

/** Each once and sorted: in the order of keys, which is chance, lists of voters and of readers tell nothing of each other. */
const known = <Key extends string>(keys: readonly (Key | null)[]): Key[] =>
  [...new Set(keys.flatMap((key) => key ?? []))].sort();

/** Whose vote each order is about; null: no vote has this receipt. */
async function findVoters({ ask }: Transaction, orders: readonly Order[]): Promise<(VoterKey | null)[]> {
  const receiptIn = (wish: Wish) => (wish.deed !== 'forget' && wish.voter === null ? wish.receipt : null);
  const receipts = known(orders.map(({ wish }) => receiptIn(wish)));
  const holders = receipts.length === 0 ? [] : await ask<{ voter: VoterKey; receipt: string }>(findHolders, receipts);
  const holderOf = new Map(holders.map(({ receipt, voter }) => [receipt, voter]));
  return orders.map(({ wish }) => wish.voter ?? holderOf.get(receiptIn(wish) ?? '') ?? null);
}

/** What is copied into votes. */
type Copied = {
  hasPeeked: ReadonlySet<string>;
  tapped: ReadonlyMap<string, number>;
  bands: Awaited<ReturnType<typeof listBands>>;
};

async function loadCopied(
  transaction: Transaction,
  orders: readonly Order[],
  voters: readonly (VoterKey | null)[],
): Promise<Copied> {
  if (orders.every(({ wish }) => wish.deed !== 'cast'))
    return { hasPeeked: new Set(), tapped: new Map(), bands: new Map() };
  const senders = orders.flatMap(({ wish, sender }) => (wish.deed === 'cast' && sender ? sender : []));
  const lookers = known([...senders.map(({ voter }) => voter), ...voters]);
  const [peeks, taps, bands] = await Promise.all([
    transaction.ask<{ voter: string }>(findPeeks, lookers),
    transaction.ask<{ voter: string; n: number | bigint | string }>(countTaps, lookers),
    listBands(known(senders.map(({ progress }) => progress)), transaction),
  ]);
  return {
    hasPeeked: new Set(peeks.map(({ voter }) => voter)),
    tapped: new Map(taps.map(({ voter, n }) => [voter, Number(n)])),
    bands,
  };
}

/** Completes a wish by what is copied into a vote. Field by field: spread, each left a kilobyte behind it (decision 0060). */
function deedOf({ wish, day, sender }: Order, voter: VoterKey, { hasPeeked, tapped, bands }: Copied): Deed {
  if (wish.deed !== 'cast') return { ...wish, voter };
  const isOwn = wish.voter !== null && sender;
  const { deed, phase, stance, reasons, classId, receipt } = wish;
  return {
    deed,
    voter,
    phase,
    stance,
    reasons,
    classId,
    receipt,
    day,
    peeked: hasPeeked.has(voter) || (sender ? hasPeeked.has(sender.voter) : false),
    progress: isOwn ? { band: bands.get(sender.progress) ?? 'none', tapped: tapped.get(voter) ?? 0 } : null,
    isByReceipt: wish.voter === null,
  };
}
