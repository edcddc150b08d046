import 'server-only';
import { database } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { Refusal } from '@/lib/web/refusal';
import { forgetReads } from './removal/reads.data';
import type { RosterPupil } from './roster/data';

/**
 * Makes one pupil of two: the work and reading marks of both are kept under the name and identifier of `into`. The
 * device that came in last goes on as this pupil, with its return code; the other has to come back by it (decision 0050).
 * @throws {Refusal} 422 at `into` for a pupil and themselves, or a pupil and somebody who only tries the class
 * @throws {Refusal} 404 when one of the two is gone
 */
export async function mergePupils(from: RosterPupil, into: RosterPupil): Promise<void> {
  if (from.id === into.id || from.isTrial || into.isTrial) throw new Refusal(422, 'choose-another-pupil', 'into');
  const db = await database();
  await db.$transaction(async (transaction) => {
    // In the order of their keys, so that two merges at once cannot wait for each other.
    const [one, two] = [from.id, into.id].sort();
    for (const id of [one, two]) await transaction.$executeRaw`UPDATE "Pupil" SET "name" = "name" WHERE "id" = ${id}`;
    const rows = await transaction.pupil.findMany({ where: { id: { in: [from.id, into.id] } } });
    const source = rows.find(({ id }) => id === from.id);
    const target = rows.find(({ id }) => id === into.id);
    if (!source || !target) throw new Refusal(404, 'not-found');
    const isSourceLast = (source.joinedAt?.getTime() ?? 0) > (target.joinedAt?.getTime() ?? 0);
    const [last, first] = isSourceLast ? [source, target] : [target, source];
    const dues = [source.due, target.due].filter((due) => due !== null).sort((a, b) => b.getTime() - a.getTime());
    await transaction.attempt.updateMany({ where: { pupilId: source.id }, data: { pupilId: target.id } });
    // Whom a platform brings as the one comes in as the other from now on.
    await transaction.ltiPupil.updateMany({ where: { pupilId: source.id }, data: { pupilId: target.id } });
    // Cascades: the work has moved before.
    await transaction.pupil.delete({ where: { id: source.id } });
    const joined = [source.joinedAt, target.joinedAt].filter((time) => time !== null);
    await transaction.pupil.update({
      where: { id: target.id },
      data: {
        identifier: target.identifier ?? source.identifier,
        isListed: target.isListed || source.isListed,
        ...(target.groupName === null && { groupName: source.groupName, groupChapters: source.groupChapters }),
        joinedAt: joined.sort((a, b) => a.getTime() - b.getTime())[0] ?? null,
        reader: last.reader,
        returnHash: last.returnHash,
        sealedReader: last.sealedReader,
        extraAttempts: Math.max(source.extraAttempts, target.extraAttempts),
        due: dues[0] ?? null,
      },
    });
    if (!last.reader || !first.reader || last.reader === first.reader) return;
    await transaction.$executeRaw`
      INSERT INTO "ReadChapter" ("reader", "chapter")
      SELECT ${last.reader}, "chapter" FROM "ReadChapter" WHERE "reader" = ${first.reader}
      ON CONFLICT ("reader", "chapter") DO NOTHING`;
    await moveFirstAnswers(transaction, target.id, first.reader, last.reader);
    await transaction.attempt.updateMany({ where: { pupilId: target.id }, data: { reader: last.reader } });
    await forgetReads(transaction, first.reader);
  });
  publish(into.classId, 'pupil');
}

type Transaction = Parameters<Parameters<Awaited<ReturnType<typeof database>>['$transaction']>[0]>[0];

/** First answers come along with their attempts, but to an item that the other reader has answered there is only one first. */
async function moveFirstAnswers(transaction: Transaction, pupilId: string, from: string, to: string): Promise<void> {
  const moved = { attempt: { pupilId }, firstOf: from };
  const known = await transaction.answer.findMany({ where: { firstOf: to }, select: { item: true } });
  const items = known.map(({ item }) => item);
  await transaction.answer.updateMany({ where: { ...moved, item: { in: items } }, data: { firstOf: null } });
  await transaction.answer.updateMany({ where: moved, data: { firstOf: to } });
}
