import 'server-only';
import type { InstructorId } from '@/features/accounts/instructor';
import { database } from '@/lib/db/client';
import { isId } from '@/lib/ids';
import { Refusal } from '@/lib/web/refusal';
import { type ClassRow, classOf } from './class';
import type { OwnClass } from './own-class';

type OwnRow = ClassRow & { teachings: readonly { mayChange: boolean }[] };
const ownClassOf = ({ teachings, ...row }: OwnRow) =>
  ({ ...classOf(row), mayChange: teachings[0]?.mayChange === true }) as OwnClass;
/** What an instructor may do in a class, to be read with its row. */
const rightOf = (instructor: InstructorId) => ({
  teachings: { where: { instructorId: instructor }, select: { mayChange: true } },
});

/** An instructor's own class; null when there is none of this id, or it is somebody else's. */
export async function findClass(instructor: InstructorId, id: string): Promise<OwnClass | null> {
  if (!isId(id)) return null;
  const db = await database();
  const row = await db.class.findFirst({
    where: { id, teachings: { some: { instructorId: instructor } } },
    include: rightOf(instructor),
  });
  return row && ownClassOf(row);
}

/**
 * An instructor's own class, for a form's handler.
 * @throws {Refusal} 404 when there is none of this id, or it is somebody else's · 403 for a colleague who only looks
 */
export async function getClass(instructor: InstructorId, id: string): Promise<OwnClass> {
  const own = await findClass(instructor, id);
  if (!own) throw new Refusal(404, 'not-found');
  if (!own.mayChange) throw new Refusal(403, 'only-looks');
  return own;
}

/** A class in the list of an instructor's classes. */
export type ListedClass = OwnClass & { pupils: number; joined: number };

/** An instructor's classes, the newest first. Two queries, however many there are. */
export async function listClasses(instructor: InstructorId): Promise<ListedClass[]> {
  const db = await database();
  const ofInstructor = { teachings: { some: { instructorId: instructor } } };
  const [classes, counts] = await Promise.all([
    db.class.findMany({
      where: ofInstructor,
      include: rightOf(instructor),
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    }),
    db.pupil.groupBy({
      by: ['classId'],
      where: { isTrial: false, class: ofInstructor },
      _count: { _all: true, joinedAt: true },
    }),
  ]);
  const countOf = new Map(counts.map(({ classId, _count }) => [classId, _count]));
  return classes.map((row) => ({
    ...ownClassOf(row),
    pupils: countOf.get(row.id)?._all ?? 0,
    joined: countOf.get(row.id)?.joinedAt ?? 0,
  }));
}
