import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import { compareNames } from '@/lib/collation';
import { database, isDuplicate } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { isId } from '@/lib/ids';
import { Refusal } from '@/lib/web/refusal';
import type { OwnClass } from '../own-class';
import { nameKeyOf, shownName } from '../pupil-name';

declare const proof: unique symbol;
/** A pupil of the instructor's own class. Only `findRosterPupil` mints it. */
export type RosterPupil = Prisma.PupilGetPayload<{ omit: { sealedReader: true; returnHash: true } }> & {
  [proof]: 'pupil of an own class';
};

/** A pupil of an own class; null when there is none of this id in it. */
export async function findRosterPupil(own: OwnClass, id: string): Promise<RosterPupil | null> {
  if (!isId(id)) return null;
  const db = await database();
  const omit = { sealedReader: true, returnHash: true } as const;
  return (await db.pupil.findFirst({ where: { id, classId: own.id }, omit })) as RosterPupil | null;
}

/**
 * A pupil of an own class, for a form's handler.
 * @throws {Refusal} 404 when there is none of this id in it
 */
export async function getRosterPupil(own: OwnClass, id: string): Promise<RosterPupil> {
  const pupil = await findRosterPupil(own, id);
  if (!pupil) throw new Refusal(404, 'not-found');
  return pupil;
}

/** A pupil in the list of a class. */
export type RosterEntry = Pick<
  RosterPupil,
  'id' | 'name' | 'nameKey' | 'identifier' | 'joinedAt' | 'isListed' | 'extraAttempts' | 'due' | 'groupName'
>;

/** Everybody in a class but who only tries it, by the name that pages show. */
export async function listRoster(own: OwnClass): Promise<RosterEntry[]> {
  const db = await database();
  const rows = await db.pupil.findMany({
    where: { classId: own.id, isTrial: false },
    select: {
      ...{ id: true, name: true, nameKey: true, nth: true, identifier: true, joinedAt: true, isListed: true },
      ...{ extraAttempts: true, due: true, groupName: true },
    },
  });
  return rows
    .sort((a, b) => compareNames(a.name, b.name) || a.nth - b.nth)
    .map(({ nth, ...pupil }) => ({ ...pupil, name: shownName({ ...pupil, nth }) }));
}

/**
 * Gives a pupil another name.
 * @throws {Refusal} 409 at `name` when another pupil of the class has it
 */
export async function renamePupil(pupil: RosterPupil, name: string): Promise<void> {
  const db = await database();
  const nameKey = nameKeyOf(name);
  try {
    // Among namesakes a pupil keeps their number as long as the name stays the same to the eye.
    const nth = nameKey === pupil.nameKey ? pupil.nth : 1;
    await db.pupil.update({ where: { id: pupil.id }, data: { name, nameKey, nth } });
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal(409, 'pupil-name-taken', 'name');
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2025')
      throw new Refusal(404, 'not-found');
    throw error;
  }
  publish(pupil.classId, 'pupil');
}

/** Gives a pupil attempts beyond those of the class, and a due time of their own; null: that of the class. */
export async function grantExtra(
  pupil: RosterPupil,
  extra: { extraAttempts: number; due: Date | null },
): Promise<void> {
  const db = await database();
  await db.pupil.updateMany({ where: { id: pupil.id }, data: extra });
  publish(pupil.classId, 'pupil');
}
