import 'server-only';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import type { ReaderId } from '@/features/readers/reader';
import { readerKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { chaptersIn } from '../class/class';
import type { OwnClass } from '../class/own-class';
import type { Lesson, LessonItem } from './lesson';

/** Where a class is: who has come in, what is read, how items were answered. Numbers only. */
export async function getLesson(own: OwnClass): Promise<Lesson> {
  const db = await database();
  const where = { classId: own.id, isTrial: false };
  const [pupils, joined, listed, listedHere, answering, finished, read, items] = await Promise.all([
    db.pupil.count({ where }),
    db.pupil.count({ where: { ...where, joinedAt: { not: null } } }),
    db.pupil.count({ where: { ...where, isListed: true } }),
    db.pupil.count({ where: { ...where, isListed: true, joinedAt: { not: null } } }),
    db.pupil.count({ where: { ...where, attempts: { some: { answers: { some: {} } } } } }),
    db.pupil.count({ where: { ...where, attempts: { some: { finishedAt: { not: null } } } } }),
    listReadCounts(own),
    listLessonItems(own),
  ]);
  return { pupils, joined, listed, listedHere, answering, finished, read, items };
}

/** How many pupils have read each chapter that the class or a group of it is to read, of how many who are here. */
export async function listReadCounts(own: OwnClass): Promise<Lesson['read']> {
  const db = await database();
  const [groups, rows] = await Promise.all([
    db.pupil.groupBy({
      by: ['groupChapters'],
      where: { classId: own.id, isTrial: false, joinedAt: { not: null } },
      _count: { _all: true },
    }),
    db.$queryRaw<{ group: string | null; chapter: string; n: number | bigint }[]>`
      SELECT p."groupChapters" AS "group", r."chapter" AS "chapter", COUNT(*) AS "n" FROM "Pupil" p
      JOIN "ReadChapter" r ON r."reader" = p."reader"
      WHERE p."classId" = ${own.id} AND NOT p."isTrial" GROUP BY p."groupChapters", r."chapter"`,
  ]);
  const assigned = (group: string | null) => (group === null ? own.chapters : chaptersIn(group));
  const of = (chapter: ChapterSlug) =>
    groups
      .filter(({ groupChapters }) => assigned(groupChapters).includes(chapter))
      .reduce((sum, { _count }) => sum + _count._all, 0);
  const n = (chapter: ChapterSlug) =>
    rows
      .filter((row) => row.chapter === chapter && assigned(row.group).includes(chapter))
      .reduce((sum, row) => sum + Number(row.n), 0);
  return chapterSlugs
    .map((chapter) => ({ chapter, n: n(chapter), of: of(chapter) }))
    .filter(({ chapter, of: readers }) => readers > 0 || own.chapters.includes(chapter));
}

async function listLessonItems(own: OwnClass): Promise<LessonItem[]> {
  const db = await database();
  const rows = await db.$queryRaw<{ item: string; given: string; n: number | bigint; share: number }[]>`
    SELECT "item", "given", COUNT(*) AS "n", SUM("score" / "max") AS "share" FROM (
      SELECT a."item", a."given", a."score", a."max", ROW_NUMBER() OVER (
        PARTITION BY t."pupilId", a."item" ORDER BY a."answeredAt", a."attemptId") AS "place"
      FROM "Pupil" p JOIN "Attempt" t ON t."pupilId" = p."id" JOIN "Answer" a ON a."attemptId" = t."id"
      WHERE p."classId" = ${own.id} AND NOT p."isTrial") "firsts"
    WHERE "place" = 1 GROUP BY "item", "given" ORDER BY "item", "given"`;
  const items = new Map<string, { n: number; share: number; given: { given: string[]; n: number }[] }>();
  for (const { item, given, n: count, share } of rows) {
    const n = Number(count);
    const sums = items.get(item) ?? { n: 0, share: 0, given: [] };
    items.set(item, { n: sums.n + n, share: sums.share + share, given: sums.given });
    sums.given.push({ given: JSON.parse(given), n });
  }
  return [...items].map(([id, { n, share, given }]) => ({ id, n, share: share / n, given }));
}

/** Says to the open pages of all classes of a reader that they have moved on in a chapter. */
export async function tellClassesOf(reader: ReaderId): Promise<void> {
  const db = await database();
  const rows = await db.pupil.findMany({ where: { reader: readerKey(reader) }, select: { classId: true } });
  for (const { classId } of rows) publish(classId, 'pupil');
}
