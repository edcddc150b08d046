import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import { type Phase, phases, type ReasonId, reasons as reasonIds, type Stance } from '@/content/facts/poll';
import type { Band } from '@/features/quiz/attempt';
import { reasonKey, type VoterKey } from '@/features/readers/reader';
import type { Database } from '@/lib/db';
import type { Votes } from '../counting';
import { type Deed, Rows } from '../deeds';

/** A transaction of the database, as `$transaction` hands it over. */
export type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

/**
 * One row that every writer of votes changes first and so holds until it has committed: batches of several servers
 * follow one another, none reads what another is about to change, and none waits for another crosswise.
 */
export const takeTurn = (transaction: Transaction) => transaction.$executeRaw`
  INSERT INTO "Tally" ("kind", "cell", "n") VALUES ('turn', 'votes', 0)
  ON CONFLICT ("kind", "cell") DO UPDATE SET "n" = 0`;

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

/** What the voters of these deeds have in the poll. */
export async function loadRows(
  transaction: Transaction,
  voters: readonly VoterKey[],
  deeds: readonly (Deed | null)[],
): Promise<Rows> {
  const found = await transaction.$queryRaw<
    VoteRow[]
  >`SELECT * FROM "Vote" WHERE "voter" IN (${Prisma.join([...voters])})`;
  const votes = new Map<string, Votes>();
  for (const { voter, phase, ...cast } of found)
    votes.set(voter, { ...votes.get(voter), [phase]: { ...cast, peeked: Boolean(cast.peeked) } });
  const reasoned = new Set(
    deeds.flatMap((deed) => (deed && (deed.deed !== 'cast' || deed.reasons) ? [deed.voter] : [])),
  );
  const ids = [...reasoned].flatMap((voter) =>
    phases.flatMap((phase) => reasonIds.map((reason) => reasonKey(voter, phase, reason))),
  );
  const reasons = ids.length === 0 ? [] : await transaction.reason.findMany({ where: { id: { in: ids } } });
  return new Rows(
    votes,
    reasons.map((row) => ({ id: row.id, phase: row.phase as Phase, reason: row.reason as ReasonId })),
    reasonKey,
    reasonIds,
  );
}

/** Writes what changed, and the tallies with it. */
export async function writeChanges(transaction: Transaction, changes: ReturnType<Rows['changes']>): Promise<void> {
  const { upserts, deletions, newReasons, oldReasons, differences } = changes;
  if (upserts.length > 0)
    await transaction.$executeRaw`
      INSERT INTO "Vote" ("voter", "phase", "stance", "peeked", "day", "band", "tapped", "receipt", "class") VALUES ${Prisma.join(
        upserts.map(
          ({ voter, phase, cast }) =>
            Prisma.sql`(${voter}, ${phase}, ${cast.stance}, ${cast.peeked}, ${cast.day}, ${cast.band}, ${cast.tapped}, ${cast.receipt}, ${cast.class})`,
        ),
      )}
      ON CONFLICT ("voter", "phase") DO UPDATE SET "stance" = excluded."stance", "peeked" = excluded."peeked",
        "day" = excluded."day", "band" = excluded."band", "tapped" = excluded."tapped", "receipt" = excluded."receipt",
        "class" = excluded."class"`;
  if (deletions.length > 0)
    await transaction.$executeRaw`
      DELETE FROM "Vote" WHERE ("voter", "phase") IN (VALUES ${Prisma.join(
        deletions.map(({ voter, phase }) => Prisma.sql`(${voter}, ${phase})`),
      )})`;
  if (newReasons.length > 0)
    await transaction.$executeRaw`
      INSERT INTO "Reason" ("id", "phase", "reason") VALUES ${Prisma.join(
        newReasons
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .map(({ id, phase, reason }) => Prisma.sql`(${id}, ${phase}, ${reason})`),
      )}`;
  if (oldReasons.length > 0)
    await transaction.reason.deleteMany({ where: { id: { in: oldReasons.map(({ id }) => id) } } });
  await addToTallies(transaction, differences.entries());
}

/** Adds to tallies, in the order of their cells; those that are not there yet begin at nothing. */
export async function addToTallies(
  transaction: Transaction,
  cells: readonly { kind: string; cell: string; n: number }[],
): Promise<void> {
  if (cells.length === 0) return;
  await transaction.$executeRaw`
    INSERT INTO "Tally" ("kind", "cell", "n") VALUES ${Prisma.join(
      cells.map(({ kind, cell, n }) => Prisma.sql`(${kind}, ${cell}, ${n})`),
    )}
    ON CONFLICT ("kind", "cell") DO UPDATE SET "n" = "Tally"."n" + excluded."n"`;
}
