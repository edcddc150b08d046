import 'server-only';
import type { Prisma } from '@/.generated/prisma/sqlite/client';

/** Deletes the reading marks of a reader who is no longer a pupil of any class. */
export async function forgetReads(transaction: Prisma.TransactionClient, reader: string): Promise<void> {
  await transaction.$executeRaw`
    DELETE FROM "ReadChapter" WHERE "reader" = ${reader} AND "reader" NOT IN (
      SELECT "reader" FROM "Pupil" WHERE "reader" IS NOT NULL)`;
}
