import 'server-only';
import type { OwnClass } from '@/features/class/own-class';
import { database } from '@/lib/db/client';

/**
 * What comes to a class with the links of a course that lead to it: names of pupils as the platform sends them, and whether
 * it can be asked for them. Null where no link leads here.
 */
export async function findLinksTo(own: OwnClass): Promise<{ takesNames: boolean; hasNames: boolean } | null> {
  const db = await database();
  const select = { takesNames: true, membersUrl: true };
  const links = await db.ltiLink.findMany({ where: { classId: own.id }, select });
  if (links.length === 0) return null;
  return {
    takesNames: links.some(({ takesNames }) => takesNames),
    hasNames: links.some(({ membersUrl }) => membersUrl !== null),
  };
}

/** Whether links of a course lead to a class. */
export const hasLinks = async (own: OwnClass): Promise<boolean> => (await findLinksTo(own)) !== null;

/** Says whether pupils come in under the names that their platform sends from now on. Names that are there stay: the teacher can change each. */
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
