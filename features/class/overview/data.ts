import 'server-only';
import { items as bank } from '@/content/facts/items';
import { dueOf, handedIn } from '@/features/quiz/class-work';
import { compareNames } from '@/lib/collation';
import { database } from '@/lib/db/client';
import { chaptersIn } from '../class';
import type { OwnClass } from '../own-class';
import { nameInFile, shownName } from '../pupil-name';
import type { ItemPoints, ItemsByPupil, PupilProgress } from './overview';

/**
 * All pupils of a class and how far they are. Four queries, however many pupils there are.
 * @param now open attempts whose due time is over by then are handed in as they are (decision 0095)
 */
export async function listProgress(own: OwnClass, now: Date): Promise<PupilProgress[]> {
  const db = await database();
  const ofClass = { pupil: { classId: own.id } };
  const [pupils, reads, attempts, answers] = await Promise.all([
    db.pupil.findMany({
      where: { classId: own.id },
      omit: { sealedReader: true, returnHash: true, classId: true },
    }),
    db.$queryRaw<{ id: string; chapter: string }[]>`
      SELECT p."id" AS "id", r."chapter" AS "chapter" FROM "Pupil" p
      JOIN "ReadChapter" r ON r."reader" = p."reader" WHERE p."classId" = ${own.id}`,
    db.attempt.findMany({
      where: ofClass,
      select: { id: true, pupilId: true, items: true, startedAt: true, finishedAt: true },
      orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    }),
    db.answer.groupBy({
      by: ['attemptId'],
      where: { attempt: ofClass },
      _count: { _all: true },
      _sum: { score: true, max: true },
      _max: { answeredAt: true },
    }),
  ]);
  const readBy = new Map<string, string[]>();
  for (const { id, chapter } of reads) readBy.set(id, [...(readBy.get(id) ?? []), chapter]);
  const answersOf = new Map(answers.map((sums) => [sums.attemptId, sums]));
  const attemptsBy = new Map<string | null, typeof attempts>();
  for (const attempt of attempts)
    attemptsBy.set(attempt.pupilId, [...(attemptsBy.get(attempt.pupilId) ?? []), attempt]);
  return pupils.map(({ reader, groupChapters, ...pupil }) => {
    const due = dueOf(own.due, pupil.due);
    const chapters = groupChapters === null ? own.chapters : chaptersIn(groupChapters);
    const read = readBy.get(pupil.id) ?? [];
    return {
      ...pupil,
      name: shownName(pupil),
      nameInFile: nameInFile(pupil),
      chapters,
      chaptersRead: chapters.filter((slug) => read.includes(slug)).length,
      attempts: (attemptsBy.get(pupil.id) ?? []).map(({ id, items, startedAt, finishedAt }, index) => {
        const sums = answersOf.get(id);
        const answered = sums?._count._all ?? 0;
        const asked = items === '' ? 0 : items.split(' ').length;
        const handedInAt = handedIn({ finishedAt, lastAnsweredAt: sums?._max.answeredAt ?? null }, due, now);
        return {
          ...{ id, number: index + 1, startedAt, handedInAt, answered, items: asked },
          score: sums?._sum.score ?? 0,
          max: (sums?._sum.max ?? 0) + (asked - answered),
          isLate: Boolean(due && handedInAt && handedInAt > due),
        };
      }),
    };
  });
}

/**
 * The points of each pupil's first answer to each item, pupils by name and items in the order of the bank, without who
 * only tries the class. Two queries, however many
 * pupils there are.
 */
export async function getItemsByPupil(own: OwnClass): Promise<ItemsByPupil> {
  const db = await database();
  const where = { classId: own.id, isTrial: false };
  const [pupils, answers] = await Promise.all([
    db.pupil.findMany({ where, select: { id: true, name: true, nth: true } }),
    db.$queryRaw<{ pupil: string; item: string; score: number; max: number }[]>`
      SELECT t."pupilId" AS "pupil", a."item" AS "item", a."score" AS "score", a."max" AS "max" FROM "Pupil" p
      JOIN "Attempt" t ON t."pupilId" = p."id" JOIN "Answer" a ON a."attemptId" = t."id"
      WHERE p."classId" = ${own.id} AND NOT p."isTrial" ORDER BY a."answeredAt", a."attemptId"`,
  ]);
  const points = new Map<string, Map<string, ItemPoints>>();
  const sums = new Map<string, { n: number; share: number }>();
  for (const { pupil, item, score, max } of answers) {
    const own = points.get(pupil) ?? new Map<string, ItemPoints>();
    points.set(pupil, own);
    if (own.has(item)) continue;
    own.set(item, { score, max });
    const sum = sums.get(item) ?? { n: 0, share: 0 };
    sums.set(item, { n: sum.n + 1, share: sum.share + score / max });
  }
  const order = new Map(Object.keys(bank).map((id, index) => [id, index]));
  const place = (id: string) => order.get(id) ?? order.size;
  return {
    items: [...sums]
      .map(([id, { n, share }]) => ({ id, n, share: share / n }))
      .sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1)),
    pupils: pupils
      .sort((a, b) => compareNames(a.name, b.name) || a.nth - b.nth)
      .map(({ id, ...named }) => ({ id, name: shownName(named), points: points.get(id) ?? new Map() })),
  };
}
