import 'server-only';
import type { InstructorId } from '@/features/accounts/instructor';
import { deleteClassAsOperator, leaveClasses } from '@/features/class/ending.data';
import { database, isDuplicate } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { type NewPlatform, originsOf, type Platform } from './platform';

/** Registers a platform. @returns its id; null when one with this issuer and client id is there already */
export async function addPlatform(platform: NewPlatform, now: Date): Promise<string | null> {
  const { deployments, frameOrigins: _, ...plain } = platform;
  const db = await database();
  const id = newId();
  const places = [...new Set(deployments)].map((deploymentId) => ({ deploymentId }));
  try {
    await db.ltiPlatform.create({
      data: {
        ...plain,
        id,
        frameOrigins: originsOf(platform),
        createdAt: now,
        ...(places.length > 0 && { deployments: { create: places } }),
      },
    });
    return id;
  } catch (error) {
    if (isDuplicate(error)) return null;
    throw error;
  }
}

/** Adds a place of a platform in which this site was added as a tool. @returns false when there is no such platform */
export async function addDeployment(platformId: string, deploymentId: string): Promise<boolean> {
  const db = await database();
  if ((await db.ltiPlatform.count({ where: { id: platformId } })) === 0) return false;
  const key = { platformId, deploymentId };
  await db.ltiDeployment.upsert({ where: { platformId_deploymentId: key }, create: key, update: {} });
  return true;
}

/**
 * The platform that says it is this issuer.
 * @param clientId may be missing in a login: then the issuer has to be registered once only
 * @returns null when there is none, or it is paused
 */
export async function findPlatform(issuer: string, clientId: string | null): Promise<Platform | null> {
  const db = await database();
  const found = await db.ltiPlatform.findMany({ where: { issuer, ...(clientId !== null && { clientId }) }, take: 2 });
  const [one] = found;
  return one && found.length === 1 && !one.isPaused ? one : null;
}

/** A platform by its id; null when it was removed, or is paused. */
export async function findPlatformById(id: string): Promise<Platform | null> {
  const db = await database();
  return db.ltiPlatform.findFirst({ where: { id, isPaused: false } });
}

export async function hasDeployment(platformId: string, deploymentId: string): Promise<boolean> {
  const db = await database();
  return (await db.ltiDeployment.count({ where: { platformId, deploymentId } })) > 0;
}

/** All platforms with what came by each, the oldest first. */
export async function listPlatforms() {
  const db = await database();
  return db.ltiPlatform.findMany({
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { deployments: true, _count: { select: { links: true, pupils: true, teachers: true } } },
  });
}

/** Pauses a platform, or lets it go on. @returns false when there is none of this id */
export async function pausePlatform(id: string, isPaused: boolean): Promise<boolean> {
  const db = await database();
  return (await db.ltiPlatform.updateMany({ where: { id }, data: { isPaused } })).count === 1;
}

/**
 * Removes a platform with all it brought: the classes that its launches made, its pupils in other classes, and the
 * accounts of its teachers with the classes that only they teach. @returns false when there is none of this id
 */
export async function removePlatform(id: string): Promise<boolean> {
  const db = await database();
  // Paused first: nobody comes in while it is taken apart.
  if (!(await pausePlatform(id, true))) return false;
  const made = await db.ltiLink.findMany({ where: { platformId: id, madeClass: true }, select: { classId: true } });
  for (const { classId } of made) await deleteClassAsOperator(classId);
  await db.pupil.deleteMany({ where: { ltiPupils: { some: { platformId: id } } } });
  const teachers = await db.ltiTeacher.findMany({ where: { platformId: id }, select: { instructorId: true } });
  for (const { instructorId } of teachers) await leaveClasses(instructorId as InstructorId);
  await db.instructor.deleteMany({ where: { ltiTeachers: { some: { platformId: id } } } });
  await db.ltiPlatform.deleteMany({ where: { id } });
  return true;
}
