import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import { compareNames } from '@/lib/collation';
import { type Database, database, isDuplicate } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { isId, newId } from '@/lib/ids';
import { Refusal } from '@/lib/web/refusal';
import { mostPupils } from '../class';
import type { OwnClass } from '../own-class';
import { nameKeyOf, shownName } from '../pupil-name';
import type { RosterLine } from './roster-lines';
import { additionsOf, changesOf, type Entry, isAsked, knownOf, type ListedPupil, planOf } from './roster-plan';

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

/** What a list would do to a class, as it stands now, before any word of the teacher's. */
export async function planRoster(own: OwnClass, lines: readonly RosterLine[]): Promise<Entry[]> {
  return planOf(lines, await listedPupils(await database(), own), new Set());
}

async function listedPupils(db: Database | Transaction, own: OwnClass): Promise<ListedPupil[]> {
  const rows = await db.pupil.findMany({
    where: { classId: own.id, isTrial: false },
    select: { id: true, name: true, nameKey: true, nth: true, identifier: true, joinedAt: true },
    orderBy: [{ nameKey: 'asc' }, { nth: 'asc' }],
  });
  return rows.map(({ joinedAt, ...pupil }) => ({ ...pupil, isJoined: joinedAt !== null }));
}

/** What became of a list: how many pupils are new, were there, got an identifier or a name, and which lines did nothing. */
export type RosterDone = { added: number; known: number; changed: number; repeated: number; left: number };

/**
 * Puts the pupils of a list on the roster. Whoever is there already stays as they are, unless the plan says otherwise.
 * @param mayDo is asked with the plan as it is under the lock, before any word of the teacher's; throws to stop it
 * @throws {Refusal} 422 at `names` when the class would hold more than it can; then nobody is added
 */
export async function addToRoster(
  own: OwnClass,
  lines: readonly RosterLine[],
  ticked: ReadonlySet<number> = new Set(),
  mayDo: (plan: readonly Entry[]) => void = () => {},
): Promise<RosterDone> {
  const db = await database();
  const done = await db.$transaction(async (transaction) => {
    await holdClass(transaction, own.id);
    const there = await listedPupils(transaction, own);
    const plan = planOf(lines, there, ticked);
    mayDo(planOf(lines, there, new Set()));
    const fresh = additionsOf(plan);
    if (there.length + fresh.length > mostPupils) throw new Refusal(422, 'too-many-pupils', 'names');
    const numbers = new NamesakeNumbers(there);
    if (fresh.length > 0)
      await transaction.pupil.createMany({
        data: fresh.map((pupil) => ({
          ...{ ...pupil, id: newId(), classId: own.id, isListed: true },
          nth: numbers.next(pupil.nameKey),
        })),
      });
    const known = knownOf(plan).map(({ id }) => id);
    await transaction.pupil.updateMany({ where: { id: { in: known } }, data: { isListed: true } });
    const changes = changesOf(plan);
    for (const { pupil, identifier, name } of changes) {
      const nameKey = name === null ? pupil.nameKey : nameKeyOf(name);
      const renamed = name !== null && { name, nameKey, nth: numbers.next(nameKey) };
      await transaction.pupil.update({
        where: { id: pupil.id },
        data: { ...(identifier && { identifier }), ...renamed },
      });
    }
    const left = plan.filter((entry) => isAsked(entry) && !entry.isTicked && entry.is !== 'other-number').length;
    const repeated = plan.filter(({ is }) => is === 'repeat').length;
    return { added: fresh.length, known: known.length, changed: changes.length, repeated, left };
  });
  publish(own.id, 'pupil');
  return done;
}

/** The number of the next pupil of a name: one more than the highest there is, so that none is used twice. */
class NamesakeNumbers {
  readonly #highest = new Map<string, number>();
  constructor(pupils: readonly ListedPupil[]) {
    for (const { nameKey, nth } of pupils) this.#highest.set(nameKey, Math.max(nth, this.#highest.get(nameKey) ?? 0));
  }
  next(nameKey: string): number {
    const nth = (this.#highest.get(nameKey) ?? 0) + 1;
    this.#highest.set(nameKey, nth);
    return nth;
  }
}

/**
 * Takes the lock of a class's row: who counts its pupils and adds to them does so one after another.
 * @throws {Refusal} 404 when there is no such class any more
 */
export async function holdClass(transaction: Transaction, id: string): Promise<void> {
  const held = await transaction.$executeRaw`UPDATE "Class" SET "scope" = "scope" WHERE "id" = ${id}`;
  if (held === 0) throw new Refusal(404, 'not-found');
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

/**
 * Takes out everybody who has joined since a time, with all their work: for a class that a script has filled with names.
 * Names of the instructor's list stay on it, as of pupils who have not joined.
 * @returns how many
 */
export async function removeJoinedSince(own: OwnClass, since: Date): Promise<number> {
  const db = await database();
  const removed = await db.$transaction(async (transaction) => {
    await holdClass(transaction, own.id);
    const where = { classId: own.id, isTrial: false, joinedAt: { gte: since } };
    const pupils = await transaction.pupil.findMany({ where });
    await transaction.pupil.deleteMany({ where });
    const listed = pupils
      .filter(({ isListed }) => isListed)
      .map(({ classId, name, nameKey, nth, identifier, groupName, groupChapters }) => ({
        ...{ classId, name, nameKey, nth, identifier, groupName, groupChapters },
      }));
    if (listed.length > 0)
      await transaction.pupil.createMany({ data: listed.map((line) => ({ ...line, id: newId(), isListed: true })) });
    for (const { reader } of pupils) if (reader) await forgetReads(transaction, reader);
    return pupils.length;
  });
  publish(own.id, 'pupil');
  return removed;
}

/** Deletes the reading marks of a reader who is no longer a pupil of any class. */
export async function forgetReads(transaction: Transaction, reader: string): Promise<void> {
  await transaction.$executeRaw`
    DELETE FROM "ReadChapter" WHERE "reader" = ${reader} AND "reader" NOT IN (
      SELECT "reader" FROM "Pupil" WHERE "reader" IS NOT NULL)`;
}
