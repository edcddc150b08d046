import 'server-only';
import type { TicketKind } from '@/features/accounts/tickets.data';
import { type Class, type ClassRow, classOf } from '@/features/class/class';
import { type ReaderId, readerKey, returnKey } from '@/features/readers/reader';
import { compareNames } from '@/lib/collation';
import { database } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { nameKeyOf, shownName } from '../class/pupil-name';
import { type Pupil, pupilOf } from './pupil';
import { newReturnCode } from './return-code';

/** The class of a code; null when there is none, or its days are over. */
export async function findClassByCode(code: string, now: Date): Promise<Class | null> {
  const db = await database();
  const row = await db.class.findUnique({ where: { code } });
  return row && row.expiresAt > now ? classOf(row) : null;
}

/** Who asks, as a pupil of the class of this code; null for everybody else. */
export async function findPupil(reader: ReaderId | null, code: string, now: Date): Promise<Pupil | null> {
  if (!reader) return null;
  const db = await database();
  // A page that stood open when the class got another code still leads to it.
  const ofCode = { OR: [{ code }, { oldCodes: { contains: code } }] };
  const row = await db.pupil.findFirst({
    where: { reader: readerKey(reader), class: { ...ofCode, expiresAt: { gt: now } } },
    include: { class: true },
  });
  const isOf = row && [row.class.code, ...row.class.oldCodes.split(' ')].includes(code);
  return isOf ? pupilOf(row, classOf(row.class as ClassRow)) : null;
}

/** The names on a class's list that nobody has come in under, in their order. */
export async function listOpenNames(classId: string): Promise<string[]> {
  const db = await database();
  const rows = await db.pupil.findMany({
    where: { classId, joinedAt: null, isTrial: false },
    select: { name: true },
  });
  // Namesakes stand there once: who of them it is, is asked when one of them joins.
  const names = new Map(rows.map(({ name }) => [nameKeyOf(name), name]));
  return [...names.values()].sort(compareNames);
}

/** The name under which a reader is in a class, or in another one that is still there; null for nobody's. */
export async function findOwnName(reader: ReaderId, classId: string, now: Date): Promise<string | null> {
  const db = await database();
  const rows = await db.pupil.findMany({
    where: { reader: readerKey(reader), class: { expiresAt: { gt: now } } },
    select: { classId: true, name: true, nth: true },
  });
  const row = rows.find((one) => one.classId === classId) ?? rows[0];
  return row ? shownName(row) : null;
}

/**
 * Gives a pupil a new return code; the old one is no good any more, the browser they are on still is until the new one
 * is used. Votes cannot be followed to the new device: nobody knows which they are.
 * The instructor's route has asked whether this is a pupil of theirs.
 * @returns the code, which is shown once; null when there is no such pupil
 */
export async function reissueReturnCode(pupil: string): Promise<string | null> {
  const db = await database();
  const code = newReturnCode();
  const { count } = await db.pupil.updateMany({
    where: { id: pupil },
    data: { returnHash: returnKey(code), sealedReader: null },
  });
  return count === 0 ? null : code;
}

/** Takes a browser out of its classes: the names stay on the instructors' lists as lines that have not come in. */
export async function forgetPupils(reader: ReaderId): Promise<void> {
  const db = await database();
  const where = { reader: readerKey(reader) };
  const rows = await db.pupil.findMany({ where, select: { id: true, classId: true } });
  // A card works once: it lies about, and the name is free again.
  const kind: TicketKind = 'pupil';
  await db.ticket.deleteMany({ where: { kind, subject: { in: rows.map(({ id }) => id) } } });
  // Whom a teacher has taken out of late is kept for some days: not after this.
  await db.removedPupil.deleteMany({ where });
  await db.liveAnswer.deleteMany({ where: { pupil: where } });
  await db.pupil.updateMany({ where, data: { reader: null, returnHash: null, sealedReader: null, joinedAt: null } });
  for (const { classId } of rows) publish(classId, 'pupil');
}

/** The class in which a reader's votes and taps count; null where the class has no poll, and for one who only tries it. */
export async function findVotingClass(reader: ReaderId, code: string, now: Date): Promise<string | null> {
  const pupil = await findPupil(reader, code, now);
  return pupil?.class.hasPoll && !pupil.isTrial ? pupil.class.id : null;
}
