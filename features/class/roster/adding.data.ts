import 'server-only';
import type { Prisma } from '@/.generated/prisma/sqlite/client';
import { type Database, database } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { newId } from '@/lib/ids';
import { Refusal } from '@/lib/web/refusal';
import { mostPupils } from '../class';
import { lockClass } from '../lock.data';
import type { OwnClass } from '../own-class';
import { nameKeyOf } from '../pupil-name';
import type { RosterLine } from './roster-lines';
import { additionsOf, changesOf, type Entry, isAsked, knownOf, type ListedPupil, planOf } from './roster-plan';

/** What a list would do to a class, as it stands now, before any word of the teacher's. */
export async function planRoster(own: OwnClass, lines: readonly RosterLine[]): Promise<Entry[]> {
  return planOf(lines, await listedPupils(await database(), own), new Set());
}

async function listedPupils(db: Database | Prisma.TransactionClient, own: OwnClass): Promise<ListedPupil[]> {
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
    await lockClass(transaction, own.id);
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
