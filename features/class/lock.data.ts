import 'server-only';
import type { Prisma } from '@/.generated/prisma/sqlite/client';
import { Refusal } from '@/lib/web/refusal';

/**
 * Takes the lock of a class's row: who counts its pupils and adds to them does so one after another.
 * @throws {Refusal} 404 when there is no such class any more
 */
export async function lockClass(transaction: Prisma.TransactionClient, id: string): Promise<void> {
  const held = await transaction.$executeRaw`UPDATE "Class" SET "scope" = "scope" WHERE "id" = ${id}`;
  if (held === 0) throw new Refusal(404, 'not-found');
}
