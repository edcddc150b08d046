import 'server-only';
import { database } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { newId } from '@/lib/ids';
import { lockClass } from '../lock.data';
import type { OwnClass } from '../own-class';
import { forgetReads } from './reads.data';

/**
 * Takes out everybody who has joined since a time, with all their work: for a class that a script has filled with names.
 * Names of the instructor's list stay on it, as of pupils who have not joined.
 * @returns how many
 */
export async function removeJoinedSince(own: OwnClass, since: Date): Promise<number> {
  const db = await database();
  const removed = await db.$transaction(async (transaction) => {
    await lockClass(transaction, own.id);
    const where = { classId: own.id, isTrial: false, joinedAt: { gte: since } };
    const pupils = await transaction.pupil.findMany({ where });
    await transaction.pupil.deleteMany({ where });
    const listed = pupils
      .filter(({ isListed }) => isListed)
      .map(({ classId, name, nameKey, nth, identifier, groupName, groupChapters }) => ({
        ...{ classId, name, nameKey, nth, identifier, groupName, groupChapters },
      }));
    if (listed.length > 0)
      await transaction.pupil.createMany({ data: listed.map((line) => ({ ...line, id: newId(), isListed: true })) });
    for (const { reader } of pupils) if (reader) await forgetReads(transaction, reader);
    return pupils.length;
  });
  publish(own.id, 'pupil');
  return removed;
}
