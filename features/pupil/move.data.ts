import 'server-only';
import type { ReaderKey } from '@/features/readers/reader';
import type { Transaction } from '@/lib/db/client';

/**
 * Moves a pupil's work to another key of progress: attempts for the class with their first answers; chapters read are
 * copied, since the browser that is left behind may have read them for another class too. The other key may be one that
 * the pupil had before, and so have marks and first answers of its own.
 */
export async function moveProgress(
  transaction: Transaction,
  pupil: { id: string; reader: string | null },
  to: ReaderKey,
): Promise<void> {
  const from = pupil.reader;
  if (!from || from === to) return;
  const moved = { attempt: { pupilId: pupil.id }, firstOf: from };
  // To an item that the other reader has answered there is only one first answer.
  const known = await transaction.answer.findMany({ where: { firstOf: to }, select: { item: true } });
  const items = known.map(({ item }) => item);
  if (items.length > 0)
    await transaction.answer.updateMany({ where: { ...moved, item: { in: items } }, data: { firstOf: null } });
  await transaction.answer.updateMany({ where: moved, data: { firstOf: to } });
  await transaction.attempt.updateMany({ where: { pupilId: pupil.id }, data: { reader: to } });
  await transaction.$executeRaw`
    INSERT INTO "ReadChapter" ("reader", "chapter")
    SELECT ${to}, "chapter" FROM "ReadChapter" WHERE "reader" = ${from}
    ON CONFLICT ("reader", "chapter") DO NOTHING`;
}
