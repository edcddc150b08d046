import 'server-only';
import type { Prisma } from '@/.generated/prisma/sqlite/client';
import { type Phase, phases, type ReasonId, reasons as reasonIds, type Stance } from '@/content/facts/poll';
import type { VoterKey } from '@/features/readers/reader';
import { addInKeyOrder, emptyLog, lockRows } from '@/features/readers/storage-order.data';
import { database } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { batchSizes, votesWritten } from '@/lib/ops/numbers';
import { batched, batchTransaction } from '@/lib/queue/batch';
import { joinBlocks } from './blocks.data';
import { type Command, type Outcome, type ReasonKeys, type ReasonRow, VoteBatch } from './commands';
import type { Cast, Votes } from './counting';
import { addToTallies } from './tallies.data';

/** A command before the database has been asked what goes with it. `voter` is null when only the receipt is known. */
export type VoteCommand =
  | {
      kind: 'cast';
      voter: VoterKey | null;
      phase: Phase;
      stance: Stance;
      reasons: readonly ReasonId[] | null;
      reasonKeys: ReasonKeys;
      classId: string | null;
      receipt: string;
      /** The keys under which it is kept that whoever sends it has seen the results; empty for nobody we know. */
      peekIds: readonly string[];
      /** In UTC, `YYYY-MM-DD`. */
      day: string;
    }
  | {
      kind: 'withdraw';
      voter: VoterKey | null;
      phase: Phase;
      reasonKeys: ReasonKeys;
      receipt: string | null;
      day: string;
    }
  | { kind: 'forget'; voter: VoterKey; reasonKeys: ReasonKeys; day: string };

const refused: Outcome = { changed: false, isReceipted: false, isRefused: true };

/**
 * All writes of votes in this process go through here: those that come at the same time are one transaction, and are
 * answered when it is committed (decision 0025).
 */
export const commit = batched<VoteCommand, Outcome>(commitAll, { atMost: 250, answerWithinMs: 4500 });

async function commitAll(commands: readonly VoteCommand[], isLast: boolean): Promise<Outcome[]> {
  const db = await database();
  const { outcomes, classes } = await db.$transaction(
    (transaction) => executeAll(transaction, commands),
    batchTransaction,
  );
  // Under load others follow at once, and the log is emptied after the last of them.
  if (isLast) await emptyLog(db);
  batchSizes.observe(commands.length);
  for (const kind of ['cast', 'withdraw', 'forget'] as const) {
    const written = commands.filter((command) => command.kind === kind).length;
    if (written > 0) votesWritten.add({ kind }, written);
  }
  for (const classId of classes) publish(classId, 'votes');
  return outcomes;
}

async function executeAll(transaction: Prisma.TransactionClient, commands: readonly VoteCommand[]) {
  await lockRows(transaction, 'Vote');
  const voters = await findVoters(transaction, commands);
  const [batch, peeks] = [await loadBatch(transaction, commands, voters), await findPeeks(transaction, commands)];
  const outcomes = commands.map((command, index): Outcome => {
    const voter = voters[index];
    return voter ? batch.execute(completed(command, voter, peeks)) : refused;
  });
  const { replaced, rows, newReasons, oldReasons, classes, differences } = batch.changes();
  if (replaced.length > 0) await transaction.vote.deleteMany({ where: { voter: { in: replaced } } });
  if (replaced.length > 0 || rows.length > 0) {
    await addInKeyOrder(transaction, 'Vote', rows, [null, ...classes]);
    await joinBlocks(transaction, classes, differences);
  }
  if (oldReasons.length > 0)
    await transaction.reason.deleteMany({ where: { id: { in: oldReasons.map(({ id }) => id) } } });
  if (newReasons.length > 0) await addInKeyOrder(transaction, 'Reason', newReasons, [null]);
  await addToTallies(transaction, differences, commands[0]?.day ?? '');
  return { outcomes, classes };
}

/** Each once. */
const distinct = <Key>(keys: readonly (Key | null)[]): Key[] => [...new Set(keys)].filter((key) => key !== null);

/** Whose vote each command is about; null: no vote has this receipt. */
async function findVoters(
  transaction: Prisma.TransactionClient,
  commands: readonly VoteCommand[],
): Promise<(VoterKey | null)[]> {
  const receiptIn = (command: VoteCommand) =>
    command.kind !== 'forget' && command.voter === null ? command.receipt : null;
  const receipts = distinct(commands.map(receiptIn));
  const holders =
    receipts.length === 0
      ? []
      : await transaction.vote.findMany({
          where: { receipt: { in: receipts } },
          select: { voter: true, receipt: true },
        });
  const holderOf = new Map(holders.map(({ receipt, voter }) => [receipt, voter as VoterKey]));
  return commands.map((command) => command.voter ?? holderOf.get(receiptIn(command)) ?? null);
}

/** The rows of these voters, and the reasons that these commands may change. */
async function loadBatch(
  transaction: Prisma.TransactionClient,
  commands: readonly VoteCommand[],
  voters: readonly (VoterKey | null)[],
): Promise<VoteBatch> {
  const found = await transaction.vote.findMany({ where: { voter: { in: distinct(voters) } } });
  const votes = new Map<string, Votes>();
  for (const { voter, phase, stance, peeked, receipt, class: classId } of found) {
    const cast: Cast = { stance: stance as Stance, peeked, receipt, class: classId };
    votes.set(voter, { ...votes.get(voter), [phase]: cast });
  }
  const ids = commands.flatMap((command) => {
    const { reasonKeys } = command;
    if (!reasonKeys || (command.kind === 'cast' && command.reasons === null)) return [];
    const touched = command.kind === 'forget' ? phases : [command.phase];
    return touched.flatMap((phase) => reasonIds.map((reason) => reasonKeys(phase, reason)));
  });
  const reasons = ids.length === 0 ? [] : await transaction.reason.findMany({ where: { id: { in: ids } } });
  return new VoteBatch(votes, reasons as ReasonRow[], reasonIds);
}

/** The keys of those who have seen the results. */
async function findPeeks(
  transaction: Prisma.TransactionClient,
  commands: readonly VoteCommand[],
): Promise<ReadonlySet<string>> {
  const ids = distinct(commands.flatMap((command) => (command.kind === 'cast' ? command.peekIds : [])));
  if (ids.length === 0) return new Set();
  const rows = await transaction.peek.findMany({ where: { id: { in: ids } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

/** A command with its voter, and with whether its sender has seen the results. */
function completed(command: VoteCommand, voter: VoterKey, peeks: ReadonlySet<string>): Command {
  if (command.kind !== 'cast') return { ...command, voter };
  return {
    ...command,
    voter,
    peeked: command.peekIds.some((id) => peeks.has(id)),
    isByReceipt: command.voter === null,
  };
}
