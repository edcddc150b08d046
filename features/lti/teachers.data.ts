import 'server-only';
import type { InstructorId } from '@/features/accounts/instructor';
import { database, isDuplicate } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import type { Subject } from './own-readers';

/**
 * The account of a teacher of a platform, made at their first launch. It has no password and no address: they come in by
 * the platform alone. Whoever runs the site has vouched for the platform by registering it.
 * @param name for the account: the platform's, since nothing of a teacher's is kept but `sub`
 */
export async function teacherAccount({ platformId, sub }: Subject, name: string): Promise<InstructorId> {
  const db = await database();
  const where = { platformId_sub: { platformId, sub } };
  const known = await db.ltiTeacher.findUnique({ where });
  if (known) return known.instructorId as InstructorId;
  const id = newId();
  try {
    await db.$transaction([
      // The library that keeps the accounts asks for an address; `.invalid` can never be anybody's (RFC 2606).
      db.instructor.create({ data: { id, name, email: `${id.toLowerCase()}-${newId()}@instructor.invalid` } }),
      db.ltiTeacher.create({ data: { platformId, sub, instructorId: id } }),
    ]);
    return id as InstructorId;
  } catch (error) {
    const other = isDuplicate(error) ? await db.ltiTeacher.findUnique({ where }) : null;
    if (!other) throw error;
    return other.instructorId as InstructorId;
  }
}

/** Whether an account is that of a teacher of a platform who is somebody else than this person. */
export async function isOtherTeacher(instructorId: InstructorId, { platformId, sub }: Subject): Promise<boolean> {
  const db = await database();
  const theirs = await db.ltiTeacher.findMany({ where: { instructorId }, select: { platformId: true, sub: true } });
  return theirs.length > 0 && !theirs.some((one) => one.platformId === platformId && one.sub === sub);
}
