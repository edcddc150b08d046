import 'server-only';
import type { OwnClass } from '@/features/class/own-class';
import { shownName } from '@/features/class/pupil-name';
import { compareNames } from '@/lib/collation';
import { database } from '@/lib/db/client';
import { fetchNames } from './members';
import { isOnLoopback } from './platform';

/** Who a pupil of the class is, by their platform; null for whom it does not name. */
export type NamedPupil = { id: string; shown: string; name: string | null };

/**
 * The pupils of a class who came from a platform, with the names that it tells at this moment. They are shown and not kept.
 * @returns null when a platform does not tell
 */
export async function listNamedPupils(own: OwnClass, now: Date): Promise<NamedPupil[] | null> {
  const db = await database();
  const [links, pupils] = await Promise.all([
    db.ltiLink.findMany({
      where: { classId: own.id, membersUrl: { not: null }, platform: { isPaused: false } },
      include: { platform: true },
    }),
    db.ltiPupil.findMany({
      where: { classId: own.id },
      select: { sub: true, platformId: true, pupil: { select: { id: true, name: true, nth: true } } },
    }),
  ]);
  const named = await Promise.all(
    links.map(async ({ platform, membersUrl }) => {
      const names = await fetchNames(platform, membersUrl ?? '', isOnLoopback(platform), now);
      return { platformId: platform.id, names };
    }),
  );
  if (named.some(({ names }) => names === null)) return null;
  const nameOf = ({ sub, platformId }: { sub: string; platformId: string }) =>
    named.find((one) => one.platformId === platformId && one.names?.has(sub))?.names?.get(sub) ?? null;
  return pupils
    .map((row) => ({ id: row.pupil.id, shown: shownName(row.pupil), name: nameOf(row) }))
    .sort((a, b) => compareNames(a.name ?? '\uffff', b.name ?? '\uffff') || compareNames(a.shown, b.shown));
}
