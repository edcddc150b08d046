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

/**
 * The origins of the platform from whose page a browser comes, for a page that says why a launch was refused: nothing can
 * be done on it. Those of others are not told to anybody.
 */
export async function frameOriginsAround({ headers }: Pick<Request, 'headers'>): Promise<string> {
  const from = headers.get('origin') ?? headers.get('referer') ?? '';
  if (!URL.canParse(from)) return '';
  const { origin } = new URL(from);
  const db = await database();
  const rows = await db.ltiPlatform.findMany({ where: { isPaused: false }, select: { frameOrigins: true } });
  const theirs = rows.map(({ frameOrigins }) => frameOrigins.split(' ')).filter((all) => all.includes(origin));
  return [...new Set(theirs.flat())].join(' ');
}
