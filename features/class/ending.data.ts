import 'server-only';
import type { InstructorId } from '@/features/accounts/instructor';
import { forgetClassVotes } from '@/features/poll/class-results/data';
import { database } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import type { OwnClass } from './own-class';

/** Deletes a class with everything in it: pupils, their work and reading marks, links, results. Votes stay as nobody's. */
export const deleteClass = (own: OwnClass): Promise<void> => deleteClassById(own.id);

/** Deletes a class for whoever runs the server (`npm run admin`). @returns whether there was one */
export async function deleteClassAsOperator(id: string): Promise<boolean> {
  const db = await database();
  if (!(await db.class.findUnique({ where: { id }, select: { id: true } }))) return false;
  await deleteClassById(id);
  return true;
}

async function deleteClassById(id: string): Promise<void> {
  const db = await database();
  await forgetClassVotes(id);
  await db.$transaction([
    // A pupil who is in another class too has read there as well; an instructor who tried it is a reader of their own.
    db.$executeRaw`
      DELETE FROM "ReadChapter" WHERE "reader" IN (
        SELECT "reader" FROM "Pupil" WHERE "classId" = ${id} AND NOT "isTrial" AND "reader" IS NOT NULL
          AND "reader" NOT IN (SELECT "reader" FROM "Pupil" WHERE "classId" <> ${id} AND "reader" IS NOT NULL))`,
    db.ticket.deleteMany({ where: { kind: { in: ['colleague', 'onlooker'] }, subject: id } }),
    db.$executeRaw`
      DELETE FROM "Ticket" WHERE "kind" = 'pupil' AND "subject" IN (
        SELECT "id" FROM "Pupil" WHERE "classId" = ${id} UNION SELECT "id" FROM "RemovedPupil" WHERE "classId" = ${id})`,
    db.class.deleteMany({ where: { id } }),
  ]);
  // A vote that was on its way meanwhile: from now on no pupil of this class is there to cast another.
  await forgetClassVotes(id);
  publish(id, 'pupil');
}

/** Deletes the classes whose time is over. @returns how many */
export async function sweepClasses(now: Date): Promise<number> {
  const db = await database();
  const over = await db.class.findMany({ where: { expiresAt: { lte: now } }, select: { id: true } });
  for (const { id } of over) await deleteClassById(id);
  return over.length;
}

/**
 * Deletes the classes that only this instructor may change, whoever else looks at them; of the others they are no longer
 * one. For an account that ends.
 */
export async function leaveClasses(instructor: InstructorId): Promise<void> {
  const db = await database();
  const alone = await db.class.findMany({
    where: {
      teachings: {
        some: { instructorId: instructor, mayChange: true },
        none: { instructorId: { not: instructor }, mayChange: true },
      },
    },
    select: { id: true },
  });
  for (const { id } of alone) await deleteClassById(id);
  await db.teaching.deleteMany({ where: { instructorId: instructor } });
}
