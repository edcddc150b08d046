import 'server-only';
import type { OwnClass } from '@/features/class/own-class';
import { database } from '@/lib/db/client';

/** Whether links of a course lead to a class. */
export const hasLinks = async (own: OwnClass): Promise<boolean> => (await findNaming(own)) !== null;

/** Whether pupils come into a class under the names that their platform sends; null where no link of a course leads to it. */
export async function findNaming(own: OwnClass): Promise<boolean | null> {
  const db = await database();
  const links = await db.ltiLink.findMany({ where: { classId: own.id }, select: { takesNames: true } });
  return links.length === 0 ? null : links.some(({ takesNames }) => takesNames);
}

/** Says whether they do from now on. Names that are there stay: the teacher can change each. */
export async function setNaming(own: OwnClass, takesNames: boolean): Promise<void> {
  const db = await database();
  await db.ltiLink.updateMany({ where: { classId: own.id }, data: { takesNames } });
}

/**
 * Lets the links that lead to one class of an instructor lead to another from now on. Who has come in stays where they are;
 * whoever opens the link again comes into the other class. That one is nobody's to delete with the platform.
 */
export async function tieLinks(from: OwnClass, into: OwnClass): Promise<void> {
  const db = await database();
  await db.ltiLink.updateMany({ where: { classId: from.id }, data: { classId: into.id, madeClass: false } });
}
