import 'server-only';
import { database } from '@/lib/db/client';

/** The name of the platform from which a pupil came; null for who joined otherwise. */
export async function findPlatformOf(pupilId: string): Promise<string | null> {
  const db = await database();
  const row = await db.ltiPupil.findFirst({ where: { pupilId }, select: { platform: { select: { name: true } } } });
  return row?.platform.name ?? null;
}
