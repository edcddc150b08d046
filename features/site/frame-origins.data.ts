import 'server-only';
import { database } from '@/lib/db/client';

/** The origins whose pages may show tool pages of a platform's launch in a frame; none once it is paused or removed. */
export async function frameOriginsOf(platformId: string): Promise<string> {
  const db = await database();
  const row = await db.ltiPlatform.findFirst({
    where: { id: platformId, isPaused: false },
    select: { frameOrigins: true },
  });
  return row?.frameOrigins ?? '';
}

/** The origins of all platforms, for the pages that say why a launch was refused: nothing can be done on them. */
export async function allFrameOrigins(): Promise<string> {
  const db = await database();
  const rows = await db.ltiPlatform.findMany({ where: { isPaused: false }, select: { frameOrigins: true } });
  return [...new Set(rows.flatMap(({ frameOrigins }) => frameOrigins.split(' ')))].join(' ');
}
