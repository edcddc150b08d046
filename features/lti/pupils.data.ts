import 'server-only';
import { database } from '@/lib/db/client';

/** The platform from which a pupil came, and whether names are taken from it; null for who joined otherwise. */
export async function findPlatformOf(pupilId: string): Promise<{ name: string; takesNames: boolean } | null> {
  const db = await database();
  const row = await db.ltiPupil.findFirst({
    where: { pupilId },
    select: { classId: true, platform: { select: { id: true, name: true } } },
  });
  if (!row) return null;
  const { classId, platform } = row;
  const links = { classId, platformId: platform.id, takesNames: true };
  return { name: platform.name, takesNames: (await db.ltiLink.count({ where: links })) > 0 };
}
