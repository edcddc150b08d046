import 'server-only';
import type { Instructor } from '@/features/accounts/instructor';
import { type ReaderId, readerKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { newId } from '@/lib/ids';
import type { OwnClass } from '../own-class';

/** No name that is typed comes out like this: those are folded to single spaces (`lib/name.ts`). */
const trialKey = ({ id }: Pick<Instructor, 'id'>) => `  trial ${id}`;

/** An instructor's trial of their class: who they are in it, and whether in this browser. */
export type Trial = { isHere: boolean };

/** The trial of an instructor; null when there is none. @param reader the reader of the browser that asks */
export async function findTrial(own: OwnClass, instructor: Instructor, reader: ReaderId | null): Promise<Trial | null> {
  const db = await database();
  const row = await db.pupil.findFirst({
    where: { classId: own.id, nameKey: trialKey(instructor) },
    select: { reader: true },
  });
  return row && { isHere: reader !== null && row.reader === readerKey(reader) };
}

/**
 * Makes the instructor's own browser a pupil of their class who is counted nowhere. A trial in another browser ends; a
 * browser that is a pupil of the class already stays who it is.
 */
export async function beginTrial(own: OwnClass, instructor: Instructor, reader: ReaderId, now: Date): Promise<void> {
  const db = await database();
  const key = readerKey(reader);
  const place = { classId: own.id, nameKey: trialKey(instructor) };
  await db.$transaction(async (transaction) => {
    if ((await transaction.pupil.count({ where: { classId: own.id, reader: key } })) > 0) return;
    await transaction.pupil.deleteMany({ where: place });
    await transaction.pupil.create({
      data: { ...place, id: newId(), name: instructor.name, isTrial: true, joinedAt: now, reader: key },
    });
  });
  publish(own.id, 'pupil');
}

/** Ends an instructor's trial; its attempts and answers go with it. */
export async function endTrial(own: OwnClass, instructor: Pick<Instructor, 'id'>): Promise<void> {
  const db = await database();
  await db.pupil.deleteMany({ where: { classId: own.id, nameKey: trialKey(instructor) } });
  publish(own.id, 'pupil');
}
