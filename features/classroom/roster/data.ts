import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import { type Database, database, isDuplicate } from '@/lib/db';
import { isId, newId } from '@/lib/ids';
import { publish } from '@/lib/notices';
import { Refusal } from '@/lib/refusal';
import { mostPupils } from '../class';
import type { OwnClass } from '../own-class';
import { nameKeyOf } from '../pupil-name';
import type { RosterLine } from './roster-lines';

declare const proof: unique symbol;
/** A pupil of the instructor's own class. Only `findRosterPupil` mints it. */
export type RosterPupil = Prisma.PupilGetPayload<{ omit: { sealedReader: true; returnHash: true } }> & {
  [proof]: 'pupil of an own class';
};

type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

/** A pupil of an own class; null when there is none of this id in it. */
export async function findRosterPupil(own: OwnClass, id: string): Promise<RosterPupil | null> {
  if (!isId(id)) return null;
  const db = await database();
  const omit = { sealedReader: true, returnHash: true } as const;
  return (await db.pupil.findFirst({ where: { id, classId: own.id }, omit })) as RosterPupil | null;
}

/**
 * A pupil of an own class, for a form's door.
 * @throws {Refusal} 404 when there is none of this id in it
 */
export async function getRosterPupil(own: OwnClass, id: string): Promise<RosterPupil> {
  const pupil = await findRosterPupil(own, id);
  if (!pupil) throw new Refusal(404, 'not-found');
  return pupil;
}

/** Everybody in a class but who only tries it, by name. */
export async function listRoster(
  own: OwnClass,
): Promise<Pick<RosterPupil, 'id' | 'name' | 'identifier' | 'joinedAt'>[]> {
  const db = await database();
  const rows = await db.pupil.findMany({
    where: { classId: own.id, isTrial: false },
    select: { id: true, name: true, identifier: true, joinedAt: true },
  });
  return rows.sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Puts pupils on the roster. Who is there already stays as they are, but gets the identifier of the list.
 * @returns how many are new, and how many were there
 * @throws {Refusal} 422 at `names` when the class would hold more than it can; then nobody is added
 */
export async function addToRoster(
  own: OwnClass,
  lines: readonly RosterLine[],
): Promise<{ added: number; known: number }> {
  const db = await database();
  const counted = await db.$transaction(async (transaction) => {
    await holdClass(transaction, own.id);
    const there = await transaction.pupil.findMany({
      where: { classId: own.id, isTrial: false },
      select: { id: true, nameKey: true, identifier: true },
    });
    const byKey = new Map(there.map((pupil) => [pupil.nameKey, pupil]));
    const fresh = lines.filter(({ nameKey }) => !byKey.has(nameKey));
    if (there.length + fresh.length > mostPupils) throw new Refusal(422, 'too-many-pupils', 'names');
    if (fresh.length > 0)
      await transaction.pupil.createMany({ data: fresh.map((line) => ({ ...line, id: newId(), classId: own.id })) });
    const changed = lines.flatMap(({ nameKey, identifier }) => {
      const pupil = byKey.get(nameKey);
      return pupil && identifier && identifier !== pupil.identifier ? [Prisma.sql`(${pupil.id}, ${identifier})`] : [];
    });
    if (changed.length > 0)
      await transaction.$executeRaw`
        WITH "listed" ("id", "identifier") AS (VALUES ${Prisma.join(changed)})
        UPDATE "Pupil" SET "identifier" = (SELECT "identifier" FROM "listed" WHERE "listed"."id" = "Pupil"."id")
        WHERE "id" IN (SELECT "id" FROM "listed")`;
    return { added: fresh.length, known: lines.length - fresh.length };
  });
  publish(own.id, 'pupil');
  return counted;
}

/** Takes the lock of a class's row: who counts its pupils and adds to them does so one after another. */
async function holdClass(transaction: Transaction, id: string): Promise<void> {
  const held = await transaction.$executeRaw`UPDATE "Class" SET "scope" = "scope" WHERE "id" = ${id}`;
  if (held === 0) throw new Refusal(404, 'not-found');
}

/**
 * Gives a pupil another name.
 * @throws {Refusal} 409 at `name` when another pupil of the class has it
 */
export async function renamePupil(pupil: RosterPupil, name: string): Promise<void> {
  const db = await database();
  try {
    await db.pupil.update({ where: { id: pupil.id }, data: { name, nameKey: nameKeyOf(name) } });
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

/** Takes a pupil out of the class, with their attempts and answers, and what they have read unless in another class too. */
export async function removePupil(pupil: RosterPupil): Promise<void> {
  const db = await database();
  await db.$transaction(async (transaction) => {
    await transaction.pupil.deleteMany({ where: { id: pupil.id } });
    // Somebody who only tried the class is a reader of their own.
    if (pupil.reader && !pupil.isTrial) await forgetReads(transaction, pupil.reader);
  });
  publish(pupil.classId, 'pupil');
}

/** Deletes the reading marks of a reader who is no longer a pupil of any class. */
export async function forgetReads(transaction: Transaction, reader: string): Promise<void> {
  await transaction.$executeRaw`
    DELETE FROM "ReadChapter" WHERE "reader" = ${reader} AND "reader" NOT IN (
      SELECT "reader" FROM "Pupil" WHERE "reader" IS NOT NULL)`;
}
