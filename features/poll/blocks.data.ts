import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import { type Cells, classCellOf, dueBlocks } from './blocks';
import type { Differences, TallyCell } from './counting';

/** The kind under which the tallies keep what of a class is in the public numbers. */
const joinedKind = (classId: string) => `joined ${classId}`;

/**
 * Lets the votes of classes join the public numbers where a block of at least five is due, and adds what that changes.
 * @param classes those in which votes have been written by this transaction
 */
export async function joinBlocks(
  transaction: Prisma.TransactionClient,
  classes: readonly string[],
  differences: Differences,
): Promise<void> {
  for (const classId of classes) {
    const due = dueBlocks(await countClass(transaction, classId), await joinedOf(transaction, classId));
    for (const [cell, n] of due) {
      await addToJoined(transaction, classId, cell, n);
      addPublic(differences, cell, n);
    }
  }
}

/** Adds to a public cell, and to that of votes from classes where it has one. */
function addPublic(differences: Differences, cell: TallyCell, n: number): void {
  const classCell = classCellOf(cell);
  differences.add(classCell ? [cell, classCell] : [cell], n);
}

async function addToJoined(transaction: Prisma.TransactionClient, classId: string, cell: TallyCell, n: number) {
  const key = { kind: joinedKind(classId), cell };
  await transaction.tally.upsert({
    where: { kind_cell: key },
    create: { ...key, n },
    update: { n: { increment: n } },
  });
}

/** What of a class is in the public numbers. */
async function joinedOf(transaction: Prisma.TransactionClient, classId: string): Promise<Map<TallyCell, number>> {
  const rows = await transaction.tally.findMany({ where: { kind: joinedKind(classId) } });
  return new Map(rows.map(({ cell, n }) => [cell as TallyCell, n]));
}

/** What the rows of a class hold. Somebody's way from before to after is the class's when one of the two votes is. */
async function countClass(
  transaction: Prisma.TransactionClient,
  classId: string,
  others: 'with other classes' | 'alone' = 'with other classes',
): Promise<Cells> {
  // Somebody may have voted in two classes: when one is deleted their way stays with the other.
  const elsewhere =
    others === 'alone'
      ? Prisma.sql`AND COALESCE(a."class", ${classId}) = ${classId} AND COALESCE(b."class", ${classId}) = ${classId}`
      : Prisma.empty;
  const rows = await transaction.$queryRaw<{ cell: string; n: number | bigint }[]>`
    SELECT 'vote ' || "phase" || CASE WHEN "peeked" THEN ' peeked ' ELSE ' open ' END || "stance" AS "cell", COUNT(*) AS "n"
    FROM "Vote" WHERE "class" = ${classId} GROUP BY 1
    UNION ALL SELECT 'shift ' || b."stance" || ' ' || a."stance", COUNT(*)
    FROM "Vote" one JOIN "Vote" a ON a."voter" = one."voter" AND a."phase" = 'after' AND NOT a."peeked"
    JOIN "Vote" b ON b."voter" = one."voter" AND b."phase" = 'before' AND NOT b."peeked"
    WHERE one."class" = ${classId} AND COALESCE(a."class", b."class") = ${classId}
      AND one."phase" = CASE WHEN a."class" = ${classId} THEN 'after' ELSE 'before' END ${elsewhere} GROUP BY 1`;
  return new Map(rows.map(({ cell, n }) => [cell as TallyCell, Number(n)]));
}

/**
 * Takes a class that is deleted out of its votes. Those that have joined the public numbers stay counted there, under
 * nobody's name and no class; votes that were still waiting are deleted, because there will be no block for them any more.
 * What was counted and has been changed or withdrawn since stays counted as it was, in a remainder.
 */
export async function releaseVotesOfClass(
  transaction: Prisma.TransactionClient,
  classId: string,
  differences: Differences,
): Promise<void> {
  const joined = await joinedOf(transaction, classId);
  const counted = await countClass(transaction, classId);
  for (const [cell, n] of counted) {
    const surplus = n - (joined.get(cell) ?? 0);
    const [, phase, seen, stance] = /^vote (\w+) (\w+) (\w+)$/.exec(cell) ?? [];
    if (surplus <= 0 || !phase) continue;
    // Which of them is not known, and makes no difference: the numbers are the same.
    await transaction.$executeRaw`
      DELETE FROM "Vote" WHERE "phase" = ${phase} AND "voter" IN (
        SELECT "voter" FROM "Vote" WHERE "class" = ${classId} AND "phase" = ${phase} AND "stance" = ${stance}
          AND "peeked" = ${seen === 'peeked'} ORDER BY "voter" LIMIT ${surplus})`;
  }
  const left = await countClass(transaction, classId, 'alone');
  for (const cell of new Set([...joined.keys(), ...left.keys()])) {
    const rest = (joined.get(cell) ?? 0) - (left.get(cell) ?? 0);
    if (rest !== 0) await addToJoined(transaction, remainder, cell, rest);
    const classCell = classCellOf(cell);
    if (classCell) differences.add([classCell], -(joined.get(cell) ?? 0));
  }
  await transaction.tally.deleteMany({ where: { kind: joinedKind(classId) } });
}

/** In the place of a class: what deleted classes have left in the public numbers and in no row. */
const remainder = 'deleted';
