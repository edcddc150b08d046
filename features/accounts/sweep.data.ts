import 'server-only';
import { database } from '@/lib/db/client';

/**
 * Deletes what has run out: sessions, steps of sign-ins, links that work once. None of them opens anything any more;
 * who they belonged to need not be known longer. @returns how many rows
 */
export async function sweepAccounts(now: Date): Promise<number> {
  const db = await database();
  const isOver = { where: { expiresAt: { lte: now } } };
  const swept = await db.$transaction([
    db.session.deleteMany(isOver),
    db.verification.deleteMany(isOver),
    db.ticket.deleteMany(isOver),
  ]);
  return swept.reduce((sum, { count }) => sum + count, 0);
}
