import 'server-only';
import { findTicket } from '@/features/accounts/tickets.data';
import type { ReaderId } from '@/features/readers/reader';
import { readerKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { type Class, type ClassRow, classOf } from '../class/class';
import { shownName } from '../class/pupil-name';

/** Whom a card lets in, and where. */
export type JoinTicket = {
  class: Class;
  pupil: { id: string; name: string };
  /** Somebody has joined under this name: whoever asks, or another. */
  isUsed: boolean;
  isMine: boolean;
};

/**
 * Whom the ticket of a card lets in; null for one that never was, is too old, or whose card was made anew. Nobody finds
 * one of 128 bits by trying, so no limit keeps those out who have one.
 */
export async function findJoinTicket(token: string, reader: ReaderId | null, now: Date): Promise<JoinTicket | null> {
  const ticket = await findTicket('pupil', token, now);
  if (!ticket?.subject) return null;
  const db = await database();
  const pupil = await db.pupil.findUnique({ where: { id: ticket.subject }, include: { class: true } });
  if (!pupil || pupil.class.expiresAt <= now) return null;
  return {
    class: classOf(pupil.class as ClassRow),
    pupil: { id: pupil.id, name: shownName(pupil) },
    isUsed: pupil.joinedAt !== null,
    isMine: reader !== null && pupil.reader === readerKey(reader),
  };
}
