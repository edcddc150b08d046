import 'server-only';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { compareNames } from '@/lib/collation';
import { database } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { foldText } from '@/lib/fold';
import { Refusal } from '@/lib/web/refusal';
import { chaptersIn } from '../class';
import { lockClass } from '../lock.data';
import type { OwnClass } from '../own-class';
import { chosenPupils } from '../roster/chosen.data';

/** Pupils of a class who have chapters of their own to read. */
export type Group = { name: string; chapters: ChapterSlug[]; pupils: string[] };

/** The groups of a class by name, each with the ids of its pupils. */
export async function listGroups(own: OwnClass): Promise<Group[]> {
  const db = await database();
  const rows = await db.pupil.findMany({
    where: { classId: own.id, isTrial: false, groupName: { not: null } },
    select: { id: true, groupName: true, groupChapters: true },
    orderBy: { id: 'asc' },
  });
  const groups = new Map<string, Group>();
  for (const { id, groupName, groupChapters } of rows) {
    const name = groupName ?? '';
    const group = groups.get(name) ?? { name, chapters: chaptersIn(groupChapters ?? ''), pupils: [] };
    group.pupils.push(id);
    groups.set(name, group);
  }
  return [...groups.values()].sort((a, b) => compareNames(a.name, b.name));
}

/**
 * Makes a group of exactly these pupils, or makes one of this name so; a pupil is in one group at most. A group without
 * pupils is none: they read what the class reads.
 * @returns how many pupils are in it
 * @throws {Refusal} 422 at `pupils` when one is not of this class, or none is chosen for a group that is not there ·
 * 422 at `chapters` when none is chosen
 */
export async function setGroup(
  own: OwnClass,
  { name: typed, pupils, chapters }: { name: string; pupils: readonly string[]; chapters: readonly ChapterSlug[] },
): Promise<number> {
  const db = await database();
  const n = await db.$transaction(async (transaction) => {
    // Of two teachers at once the second finds what the first has made.
    await lockClass(transaction, own.id);
    const ofClass = { classId: own.id, isTrial: false };
    const names = await transaction.pupil.groupBy({ by: ['groupName'], where: ofClass });
    const known = names.find(({ groupName }) => groupName !== null && foldText(groupName) === foldText(typed));
    const groupName = known?.groupName ?? typed;
    const none = { groupName: null, groupChapters: null };
    if (known) await transaction.pupil.updateMany({ where: { ...ofClass, groupName }, data: none });
    if (known && pupils.length === 0) return 0;
    const ids = await chosenPupils(transaction, own, pupils);
    if (chapters.length === 0) throw new Refusal(422, 'choose-chapters', 'chapters');
    const groupChapters = chapterSlugs.filter((slug) => chapters.includes(slug)).join(' ');
    await transaction.pupil.updateMany({ where: { id: { in: ids } }, data: { groupName, groupChapters } });
    return ids.length;
  });
  publish(own.id, 'pupil');
  return n;
}
