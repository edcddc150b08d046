import 'server-only';
import type { InstructorId } from '@/features/accounts/instructor';
import { createClass } from '@/features/class/creating.data';
import { database, isDuplicate } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import type { Launch } from './launch';

const placeOf = ({ platform, deploymentId, contextId, resourceLinkId }: Launch) => ({
  platformId: platform.id,
  deploymentId,
  contextId,
  resourceLinkId,
});

export type LinkedClass = {
  linkId: string;
  classId: string;
  code: string;
  /** Pupils come in under the names that the platform sends. */
  takesNames: boolean;
};

/** The class to which a link in a course leads; null before a teacher has opened it, and when the class is gone. */
export async function findLinkedClass(launch: Launch, now: Date): Promise<LinkedClass | null> {
  const db = await database();
  const row = await db.ltiLink.findUnique({
    where: { platformId_deploymentId_contextId_resourceLinkId: placeOf(launch) },
    select: {
      id: true,
      lineItemUrl: true,
      membersUrl: true,
      takesNames: true,
      class: { select: { id: true, code: true, expiresAt: true } },
    },
  });
  if (!row || row.class.expiresAt <= now) return null;
  // A link gets its place in the gradebook, or another one, at any time: the last launch knows it.
  const { lineItemUrl, membersUrl } = launch;
  if (row.lineItemUrl !== lineItemUrl || row.membersUrl !== membersUrl)
    await db.ltiLink.updateMany({ where: { id: row.id }, data: { lineItemUrl, membersUrl } });
  return { linkId: row.id, classId: row.class.id, code: row.class.code, takesNames: row.takesNames };
}

/**
 * The class of a link, for a teacher of the course, who is one of the class from now on. The first launch makes it; two
 * at the same time make one.
 */
export async function openLinkedClass(
  launch: Launch,
  instructor: InstructorId,
  title: string,
  now: Date,
): Promise<LinkedClass> {
  const found = (await findLinkedClass(launch, now)) ?? (await makeLinkedClass(launch, instructor, title, now));
  const key = { classId: found.classId, instructorId: instructor };
  const db = await database();
  try {
    await db.teaching.upsert({ where: { classId_instructorId: key }, create: key, update: {} });
  } catch (error) {
    // In another tab of the same teacher it was made a moment ago.
    if (!isDuplicate(error)) throw error;
  }
  return found;
}

async function makeLinkedClass(
  launch: Launch,
  instructor: InstructorId,
  title: string,
  now: Date,
): Promise<LinkedClass> {
  const place = placeOf(launch);
  const db = await database();
  // A link whose class has run out is tied anew; what is not there any more has taken its link along.
  await db.ltiLink.deleteMany({ where: { ...place, class: { expiresAt: { lte: now } } } });
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const made = await createClass(instructor, { title, zone, ...launch.choice }, now);
  try {
    const linkId = newId();
    await db.ltiLink.create({
      data: {
        ...place,
        id: linkId,
        classId: made.id,
        madeClass: true,
        lineItemUrl: launch.lineItemUrl,
        membersUrl: launch.membersUrl,
      },
    });
    return { linkId, classId: made.id, code: made.code, takesNames: false };
  } catch (error) {
    // Another teacher of the course was a moment faster: theirs is the class.
    await db.class.deleteMany({ where: { id: made.id } });
    const theirs = isDuplicate(error) ? await findLinkedClass(launch, now) : null;
    if (!theirs) throw error;
    return theirs;
  }
}
