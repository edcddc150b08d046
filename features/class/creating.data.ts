import 'server-only';
import { chapterSlugs } from '@/content/facts/chapters';
import { itemKinds } from '@/content/facts/item';
import type { InstructorId } from '@/features/accounts/instructor';
import { dayMs } from '@/lib/day';
import { database, isDuplicate } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { type Class, classDays, columnsOf, type PerPart, perPartColumn } from './class';
import type { ClassSettings } from './class-settings';
import { findClass } from './data';
import { newClassCode } from './new-class-code';
import type { OwnClass } from './own-class';

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
