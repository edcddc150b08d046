import 'server-only';
import { chapterSlugs } from '@/content/facts/chapters';
import { itemKinds } from '@/content/facts/item';
import type { InstructorId } from '@/features/accounts/instructor';
import { dayMs } from '@/lib/day';
import { database, isDuplicate } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { isId, newId } from '@/lib/ids';
import { Refusal } from '@/lib/web/refusal';
import { type Class, type ClassRow, classDays, classOf, columnsOf, type PerPart, perPartColumn } from './class';
import type { ClassSettings } from './class-settings';
import { newClassCode } from './new-class-code';
import type { OwnClass } from './own-class';

type OwnRow = ClassRow & { teachings: readonly { mayChange: boolean }[] };
const ownClassOf = ({ teachings, ...row }: OwnRow) =>
  ({ ...classOf(row), mayChange: teachings[0]?.mayChange === true }) as OwnClass;
/** What an instructor may do in a class, to be read with its row. */
const rightOf = (instructor: InstructorId) => ({
  teachings: { where: { instructorId: instructor }, select: { mayChange: true } },
});

/** What a class is to begin with: everything to read, ten items of every kind, one attempt, told at once. */
const usual = {
  chapters: [...chapterSlugs],
  scope: 'all',
  length: 10,
  kinds: [...itemKinds],
  attempts: 1,
  due: null,
  feedback: 'at-once',
  hasPoll: false,
  isClosed: false,
} as const satisfies Omit<ClassSettings, 'title' | 'zone'>;

/**
 * Makes a class with the usual settings, or others.
 * @param id given when the form carried a token: copies of one form make one class
 */
export const createClass = (
  instructor: InstructorId,
  settings: Pick<ClassSettings, 'title' | 'zone'> & Partial<ClassSettings>,
  now: Date,
  id = newId(),
): Promise<Pick<Class, 'id' | 'code'>> =>
  insertClass(
    instructor,
    { ...usual, ...settings },
    { roster: [], chosen: [], perPart: {}, hasChecks: false },
    now,
    id,
  );

/**
 * Makes a class for the next term: the same settings, questions, roster and groups, no pupil's device, work or vote, and no due time.
 * @param id given when the form carried a token: copies of one form make one class
 */
export async function copyClass(
  instructor: InstructorId,
  own: OwnClass,
  title: string,
  now: Date,
  id = newId(),
): Promise<Pick<Class, 'id' | 'code'>> {
  const db = await database();
  const roster = await db.pupil.findMany({
    where: { classId: own.id, isTrial: false },
    select: { name: true, nameKey: true, nth: true, identifier: true, groupName: true, groupChapters: true },
  });
  const chosen = await db.classItem.findMany({ where: { classId: own.id }, select: { item: true, isAlways: true } });
  // Explanations after a due time that is not set would never come.
  const feedback = 'at-once';
  const along = { roster, chosen, perPart: own.perPart, hasChecks: own.hasChecks };
  return insertClass(instructor, { ...own, title, feedback, due: null, isClosed: false }, along, now, id);
}

async function insertClass(
  instructor: InstructorId,
  { title, scope, attempts, due, zone, feedback, hasPoll, isClosed, ...lists }: ClassSettings,
  {
    roster,
    chosen,
    ...drawing
  }: {
    roster: readonly {
      name: string;
      nameKey: string;
      nth: number;
      identifier: string | null;
      groupName: string | null;
      groupChapters: string | null;
    }[];
    /** The items that the class is asked, where they were chosen one by one. */
    chosen: readonly { item: string; isAlways: boolean }[];
    perPart: PerPart;
    hasChecks: boolean;
  },
  now: Date,
  id: string,
): Promise<Pick<Class, 'id' | 'code'>> {
  const db = await database();
  const data = {
    ...{ id, title, scope, attempts, due, zone, feedback, hasPoll, isClosed, ...columnsOf(lists) },
    ...{ perPart: perPartColumn(drawing.perPart), hasChecks: drawing.hasChecks },
    createdAt: now,
    expiresAt: new Date(now.getTime() + classDays * dayMs),
    teachings: { create: { instructorId: instructor } },
  };
  // Prisma refuses an empty list.
  const inside = {
    ...(roster.length > 0 && {
      pupils: { createMany: { data: roster.map((pupil) => ({ ...pupil, isListed: true, id: newId() })) } },
    }),
    ...(chosen.length > 0 && { items: { createMany: { data: [...chosen] } } }),
  };
  for (let tries = 0; ; tries++) {
    const code = newClassCode();
    try {
      await db.class.create({ data: { ...data, code, ...inside } });
      return { id, code };
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      // A copy of the same form was here before; or the code is another class's, and the next one will not be.
      const made = await findClass(instructor, id);
      if (made) return made;
      if (tries === 9) throw error;
    }
  }
}

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

/**
 * Saves the settings of a class, unless somebody has saved others since they were loaded.
 * @param version of the settings that were loaded
 * @throws {Refusal} 409 when they have been changed meanwhile · 404 when the class is gone
 */
export async function saveSettings(own: OwnClass, settings: ClassSettings, version: number): Promise<void> {
  const db = await database();
  const { title, scope, attempts, due, zone, feedback, hasPoll, isClosed, ...lists } = settings;
  const plain = { title, scope, attempts, due, zone, feedback, hasPoll, isClosed };
  const { count } = await db.class.updateMany({
    where: { id: own.id, version },
    data: { ...plain, ...columnsOf(lists), version: { increment: 1 } },
  });
  if (count === 1) return publish(own.id, 'pupil');
  if ((await db.class.count({ where: { id: own.id } })) === 0) throw new Refusal(404, 'not-found');
  throw new Refusal(409, 'edited-meanwhile', 'version');
}

/** Closes a class, so that nobody joins or begins an attempt any more, or opens it again. */
export async function setClosed(own: OwnClass, isClosed: boolean): Promise<void> {
  const db = await database();
  await db.class.updateMany({ where: { id: own.id }, data: { isClosed, version: { increment: 1 } } });
  publish(own.id, 'pupil');
}

/** Shows the result of the class poll to the class. The caller has made sure that enough votes are in. */
export async function revealPoll(own: OwnClass): Promise<void> {
  const db = await database();
  await db.class.updateMany({ where: { id: own.id }, data: { isRevealed: true } });
  // At once, not at the pace of votes.
  publish(own.id, 'pupil');
}
