import 'server-only';
import type { OwnClass } from '@/features/class/own-class';
import { database } from '@/lib/db/client';

/** Whether links of a course lead to a class. */
export async function hasLinks(own: OwnClass): Promise<boolean> {
  const db = await database();
  return (await db.ltiLink.count({ where: { classId: own.id } })) > 0;
}

/**
 * Lets the links that lead to one class of an instructor lead to another from now on. Who has come in stays where they are;
 * whoever opens the link again comes into the other class. That one is nobody's to delete with the platform.
 */
export async function tieLinks(from: OwnClass, into: OwnClass): Promise<void> {
  const db = await database();
  await db.ltiLink.updateMany({ where: { classId: from.id }, data: { classId: into.id, madeClass: false } });
}
