import 'server-only';
import type { Prisma } from '@/.generated/prisma/sqlite/client';
import { compareNames } from '@/lib/collation';
import { dayMs } from '@/lib/day';
import { database } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { isId } from '@/lib/ids';
import { Refusal } from '@/lib/web/refusal';
import { mostPupils } from '../class';
import { lockClass } from '../lock.data';
import type { OwnClass } from '../own-class';
import { shownName } from '../pupil-name';
import type { RosterPupil } from '../roster/data';
import { forgetReads } from './reads.data';

/** So many days a removal can be undone. */
export const undoDays = 7;

/** A pupil who can still be put back, and until when. */
export type Removed = { id: string; name: string; until: Date };

type Transaction = Prisma.TransactionClient;
const kept = { attempts: { include: { answers: true } }, ltiPupils: true } as const;
type KeptPupil = Prisma.PupilGetPayload<{ include: typeof kept }>;
/** What was kept before there were platforms names none. */
type KeptContent = Omit<KeptPupil, 'ltiPupils'> & Partial<Pick<KeptPupil, 'ltiPupils'>>;
type Content = { pupil: KeptContent; read: string[] };

/**
 * Takes a pupil out of the class, with their attempts and answers, and what they have read unless in another class too.
 * For seven days all of it is kept where nothing of the class finds it, so that it can be put back.
 */
export async function removePupil(pupil: RosterPupil, now: Date): Promise<void> {
  const db = await database();
  await db.$transaction(async (transaction) => {
    // Takes the row's lock: an answer on its way comes before this, or finds nobody.
    await transaction.$executeRaw`UPDATE "Pupil" SET "name" = "name" WHERE "id" = ${pupil.id}`;
    const whole = await transaction.pupil.findUnique({ where: { id: pupil.id }, include: kept });
    if (!whole) throw new Refusal(404, 'not-found');
    const { reader } = whole;
    const read = reader ? await transaction.readChapter.findMany({ where: { reader } }) : [];
    const content: Content = { pupil: whole, read: read.map(({ chapter }) => chapter) };
    await transaction.pupil.delete({ where: { id: pupil.id } });
    // Somebody who only tried the class is a reader of their own, and nothing of a trial is worth keeping.
    if (whole.isTrial) return;
    await transaction.removedPupil.create({
      data: {
        ...{ id: whole.id, classId: whole.classId, reader, removedAt: now },
        ...{ name: shownName(whole), content: JSON.stringify(content) },
      },
    });
    if (reader) await forgetReads(transaction, reader);
  });
  publish(pupil.classId, 'pupil');
}

/** Whom an instructor has taken out of a class and can put back, by name. */
export async function listRemoved(own: OwnClass, now: Date): Promise<Removed[]> {
  const db = await database();
  const rows = await db.removedPupil.findMany({
    where: { classId: own.id, removedAt: { gt: undoneSince(now) } },
    select: { id: true, name: true, removedAt: true },
  });
  return rows
    .map(({ removedAt, ...row }) => ({ ...row, until: new Date(removedAt.getTime() + undoDays * dayMs) }))
    .sort((a, b) => compareNames(a.name, b.name));
}

const undoneSince = (now: Date) => new Date(now.getTime() - undoDays * dayMs);

/**
 * Puts a pupil back as they were. Where somebody of the same name has come meanwhile they are told apart by a number; a
 * browser that has joined anew stays who it is, and the two can be merged.
 * @throws {Refusal} 404 when nobody of this id can be put back · 409 when the class is full
 */
export async function restorePupil(own: OwnClass, id: string, now: Date): Promise<void> {
  const db = await database();
  await db.$transaction(async (transaction) => {
    await lockClass(transaction, own.id);
    const row = isId(id)
      ? await transaction.removedPupil.findFirst({
          where: { id, classId: own.id, removedAt: { gt: undoneSince(now) } },
        })
      : null;
    if (!row) throw new Refusal(404, 'not-found');
    const { pupil, read } = JSON.parse(row.content) as Content;
    const inClass = { classId: own.id, isTrial: false };
    if ((await transaction.pupil.count({ where: inClass })) >= mostPupils) throw new Refusal(409, 'too-many-pupils');
    await putBack(transaction, pupil);
    const { reader } = pupil;
    if (reader && (await transaction.pupil.count({ where: { id, reader } })) > 0) {
      const there = await transaction.readChapter.findMany({ where: { reader } });
      const missing = read.filter((chapter) => !there.some((one) => one.chapter === chapter));
      await transaction.readChapter.createMany({ data: missing.map((chapter) => ({ reader, chapter })) });
    }
    await transaction.removedPupil.delete({ where: { id } });
  });
  publish(own.id, 'pupil');
}

async function putBack(transaction: Transaction, { attempts, ltiPupils = [], ...pupil }: KeptContent): Promise<void> {
  const { classId, nameKey, reader } = pupil;
  const [namesakes, isHereAgain] = await Promise.all([
    transaction.pupil.findMany({ where: { classId, nameKey }, select: { nth: true } }),
    reader ? transaction.pupil.count({ where: { classId, reader } }) : 0,
  ]);
  const numbers = namesakes.map(({ nth }) => nth);
  const nth = numbers.includes(pupil.nth) ? Math.max(...numbers) + 1 : pupil.nth;
  const nobody = { reader: null, returnHash: null, sealedReader: null };
  await transaction.pupil.create({ data: { ...pupil, nth, ...(isHereAgain > 0 && nobody) } });
  for (const { platformId, sub } of ltiPupils) {
    // Whom their platform has brought anew meanwhile stays who that is, as a browser does.
    const key = { classId, platformId, sub };
    const isBroughtAnew = (await transaction.ltiPupil.count({ where: key })) > 0;
    const isRegistered = (await transaction.ltiPlatform.count({ where: { id: platformId } })) > 0;
    if (isRegistered && !isBroughtAnew) await transaction.ltiPupil.create({ data: { ...key, pupilId: pupil.id } });
  }
  for (const { answers, ...attempt } of attempts) {
    await transaction.attempt.create({ data: attempt });
    const firsts = answers.flatMap(({ firstOf, item }) => (firstOf ? [{ firstOf, item }] : []));
    // Meanwhile the reader may have given a first answer elsewhere: of two only one counts.
    const taken = firsts.length > 0 ? await transaction.answer.findMany({ where: { OR: firsts } }) : [];
    const isTaken = (item: string) => taken.some((one) => one.item === item);
    await transaction.answer.createMany({
      data: answers.map((answer) => ({ ...answer, firstOf: isTaken(answer.item) ? null : answer.firstOf })),
    });
  }
}

/** Deletes a pupil who was taken out for good. @throws {Refusal} 404 when there is none of this id */
export async function deleteRemoved(own: OwnClass, id: string): Promise<void> {
  const db = await database();
  const { count } = await db.removedPupil.deleteMany({ where: { id, classId: own.id } });
  if (count === 0) throw new Refusal(404, 'not-found');
}

/** Deletes for good whom nobody has put back within seven days. @returns how many */
export async function sweepRemoved(now: Date): Promise<number> {
  const db = await database();
  const { count } = await db.removedPupil.deleteMany({ where: { removedAt: { lte: undoneSince(now) } } });
  return count;
}
