import 'server-only';
import { type Phase, phases, type ReasonId, reasons as reasonIds, type Stance } from '@/content/facts/poll';
import type { Band } from '@/features/quiz/attempt';
import { reasonKey, type VoterKey } from '@/features/readers/reader';
import type { Statement, Transaction } from '@/lib/transaction';
import type { Votes } from '../counting';
import { Rows } from '../deeds';
import * as statements from './statements';

type VoteRow = {
  voter: string;
  phase: Phase;
  stance: Stance;
  peeked: boolean | number;
  day: string;
  band: Band;
  tapped: number;
  receipt: string | null;
  class: string | null;
};

/** What voters have in the poll. @param reasoned those among them whose reasons may change */
export async function loadRows(
  transaction: Transaction,
  voters: readonly VoterKey[],
  reasoned: readonly VoterKey[],
): Promise<Rows> {
  const ids = reasoned.flatMap((voter) =>
    phases.flatMap((phase) => reasonIds.map((reason) => reasonKey(voter, phase, reason))),
  );
  const [found, reasons] = await Promise.all([
    transaction.ask<VoteRow>(statements.findVotes, voters),
    ids.length === 0
      ? []
      : transaction.ask<{ id: string; phase: Phase; reason: ReasonId }>(statements.findReasons, ids),
  ]);
  const votes = new Map<string, Votes>();
  for (const { voter, phase, ...cast } of found)
    votes.set(voter, { ...votes.get(voter), [phase]: { ...cast, peeked: Boolean(cast.peeked) } });
  return new Rows(votes, reasons, reasonKey, reasonIds);
}

/** Writes what changed, and the tallies with it. */
export function writeChanges(transaction: Transaction, changes: ReturnType<Rows['changes']>): void {
  const { upserts, deletions, newReasons, oldReasons, differences } = changes;
  const tell = (statement: Statement, rows: readonly unknown[]) => {
    if (rows.length > 0) transaction.tell(statement, rows);
  };
  tell(
    statements.putVotes,
    upserts.map(({ voter, phase, cast }) => ({ voter, phase, ...cast })),
  );
  tell(statements.deleteVotes, deletions);
  // In the order of their keys, which is chance: how they lie does not tell which came with which.
  tell(
    statements.addReasons,
    newReasons.sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  tell(
    statements.deleteReasons,
    oldReasons.map(({ id }) => id),
  );
  tell(statements.addToTallies, differences.entries());
}
