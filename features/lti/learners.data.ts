import 'server-only';
import { mostPupils } from '@/features/class/class';
import { nameKeyOf } from '@/features/class/pupil-name';
import { patience } from '@/features/pupil/join.data';
import { moveProgress } from '@/features/pupil/move.data';
import { type ReaderId, readerKey } from '@/features/readers/reader';
import { database, type Transaction } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { newId } from '@/lib/ids';
import type { Subject } from './own-readers';
import { RefusedLaunch } from './refused-launch';

/**
 * Lets a learner of a platform into a class as the pupil they are there by platform and `sub`. In another browser they
 * are another reader from then on: their work comes along, their votes stay where they are.
 * @param name under which somebody without one is listed: the second has a 2 behind it, and so on
 * @param ownName what the platform calls them, where the teacher wants names
 * @throws {RefusedLaunch}
 */
export async function enterAsPupil(
  subject: Subject,
  { classId, reader: id, name, ownName }: { classId: string; reader: ReaderId; name: string; ownName: string | null },
  now: Date,
): Promise<void> {
  const reader = readerKey(id);
  const db = await database();
  await db.$transaction(async (transaction) => {
    // Changes nothing, but takes the row's lock: of two tabs of a newcomer the second finds the pupil of the first.
    await transaction.$executeRaw`UPDATE "Class" SET "code" = "code" WHERE "id" = ${classId}`;
    const key = { classId, platformId: subject.platformId, sub: subject.sub };
    const known = await transaction.ltiPupil.findUnique({
      where: { classId_platformId_sub: key },
      include: { pupil: { select: { id: true, reader: true, joinedAt: true, nameKey: true } } },
    });
    if (known) {
      await comeBack(transaction, known.pupil, reader, now);
      // Only who has none yet: a teacher may have written another.
      if (ownName && known.pupil.nameKey === nameKeyOf(name))
        await transaction.pupil.update({
          where: { id: known.pupil.id },
          data: await freeName(transaction, classId, ownName),
        });
      return;
    }
    // Who has joined in this browser by the code of the class is there already.
    const here = await transaction.pupil.findUnique({ where: { classId_reader: { classId, reader } } });
    const pupilId = here?.id ?? (await addPupil(transaction, classId, { name: ownName ?? name, reader }, now));
    await transaction.ltiPupil.create({ data: { ...key, pupilId } });
  }, patience);
  publish(classId, 'pupil');
}

async function comeBack(
  transaction: Transaction,
  pupil: { id: string; reader: string | null; joinedAt: Date | null },
  reader: ReturnType<typeof readerKey>,
  now: Date,
): Promise<void> {
  if (pupil.reader === reader) return;
  await moveProgress(transaction, pupil, reader);
  await transaction.pupil.update({ where: { id: pupil.id }, data: { reader, joinedAt: pupil.joinedAt ?? now } });
}

async function addPupil(
  transaction: Transaction,
  classId: string,
  { name, reader }: { name: string; reader: string },
  now: Date,
): Promise<string> {
  const select = { isClosed: true, joining: true };
  const ofClass = await transaction.class.findUnique({ where: { id: classId }, select });
  if (!ofClass) throw new RefusedLaunch('not-opened');
  // A list that alone lets in is the course's own here: who is in the course comes in.
  if (ofClass.isClosed || ofClass.joining === 'locked') throw new RefusedLaunch('locked');
  if ((await transaction.pupil.count({ where: { classId, isTrial: false } })) >= mostPupils)
    throw new RefusedLaunch('full');
  const id = newId();
  const named = await freeName(transaction, classId, name);
  await transaction.pupil.create({ data: { id, classId, ...named, joinedAt: now, reader } });
  return id;
}

/** A name in a class, with the next number of those who are called so. */
async function freeName(transaction: Transaction, classId: string, name: string) {
  const nameKey = nameKeyOf(name);
  const last = await transaction.pupil.aggregate({ where: { classId, nameKey }, _max: { nth: true } });
  return { name, nameKey, nth: (last._max.nth ?? 0) + 1 };
}
