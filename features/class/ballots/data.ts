import 'server-only';
import type { Phase } from '@/content/facts/poll';
import { database } from '@/lib/db/client';
import type { OwnClass } from '../own-class';
import { type Ballots, type Counts, sumOf } from './ballots';

/** Keeps what was counted in a room in place of an earlier count of that phase; four zeros take it back. */
export async function countBallots(own: OwnClass, phase: Phase, counts: Counts): Promise<void> {
  const db = await database();
  const ofPhase = { classId: own.id, phase };
  // Taken away and put anew in one step: two counts at the same time leave one of them, whole.
  await db.$transaction(async (transaction) => {
    await transaction.$executeRaw`UPDATE "Class" SET "version" = "version" WHERE "id" = ${own.id}`;
    await transaction.ballot.deleteMany({ where: ofPhase });
    if (sumOf(counts) > 0) await transaction.ballot.create({ data: { ...ofPhase, ...counts } });
  });
}

/** What was counted on paper in the room of a class. */
export async function getBallots(own: OwnClass): Promise<Ballots> {
  const db = await database();
  const rows = await db.ballot.findMany({ where: { classId: own.id } });
  const countsOf = (phase: Phase): Counts | null => {
    const row = rows.find((one) => one.phase === phase);
    return row ? { lost: row.lost, slipping: row.slipping, held: row.held, unsure: row.unsure } : null;
  };
  return { before: countsOf('before'), after: countsOf('after') };
}
