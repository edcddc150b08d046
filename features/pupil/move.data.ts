import 'server-only';
import type { ReaderKey } from '@/features/readers/reader';
import type { Transaction } from '@/lib/db/client';

/**
 * Moves a pupil's work to another key of progress: attempts for the class with their first answers; chapters read are
 * copied, since the browser that is left behind may have read them for another class too.
 */
export async function moveProgress(
  transaction: Transaction,
  pupil: { id: string; reader: string | null },
  to: ReaderKey,
): Promise<void> {
  const from = pupil.reader;
  if (!from || from === to) return;
  const ofPupil = { pupilId: pupil.id };
  await transaction.answer.updateMany({ where: { attempt: ofPupil, firstOf: from }, data: { firstOf: to } });
  await transaction.attempt.updateMany({ where: ofPupil, data: { reader: to } });
  const read = await transaction.readChapter.findMany({ where: { reader: from } });
  await transaction.readChapter.createMany({ data: read.map((row) => ({ ...row, reader: to })) });
}
