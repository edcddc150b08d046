import { dayMs } from '@/lib/day';
import 'server-only';
import { database } from '@/lib/db/client';
import { isId, newId } from '@/lib/ids';
import { keyedHash } from '@/lib/keys';
import { siteSecret } from '@/lib/ops/environment';

/** What a link that works once is good for. */
export type TicketKind = 'invitation' | 'password' | 'colleague' | 'onlooker' | 'pupil' | 'registration';

/** How long each is good, in days. */
export const ticketDays: Record<TicketKind, number> = {
  invitation: 14,
  password: 1,
  colleague: 7,
  onlooker: 7,
  pupil: 30,
  registration: 7,
};

const hashOf = (kind: TicketKind, token: string) => keyedHash(siteSecret(), 'ticket', `${kind} ${token}`);

/**
 * Makes a ticket.
 * @param subject the instructor whose password it is, or the class to teach; null for an invitation
 * @returns what stands in the link; the database keeps only its keyed hash
 */
export async function makeTicket(kind: TicketKind, subject: string | null, now: Date): Promise<string> {
  const db = await database();
  const token = newId();
  const expiresAt = new Date(now.getTime() + ticketDays[kind] * dayMs);
  await db.ticket.create({ data: { id: hashOf(kind, token), kind, subject, expiresAt } });
  return token;
}

/**
 * Makes a ticket for each of several subjects; earlier ones of theirs are good no more.
 * @returns what stands in the link of each, in the order of the subjects
 */
export async function replaceTickets(kind: TicketKind, subjects: readonly string[], now: Date): Promise<string[]> {
  const db = await database();
  const expiresAt = new Date(now.getTime() + ticketDays[kind] * dayMs);
  const tokens = subjects.map(() => newId());
  await db.$transaction([
    db.ticket.deleteMany({ where: { kind, subject: { in: [...subjects] } } }),
    db.ticket.createMany({
      data: subjects.map((subject, at) => ({ id: hashOf(kind, tokens[at] ?? ''), kind, subject, expiresAt })),
    }),
  ]);
  return tokens;
}

/** A ticket that is good, without using it up; null when there is none, it was used, or its time is over. */
export async function findTicket(
  kind: TicketKind,
  token: string,
  now: Date,
): Promise<{ subject: string | null } | null> {
  if (!isId(token)) return null;
  const db = await database();
  const row = await db.ticket.findUnique({ where: { id: hashOf(kind, token) } });
  return row && row.expiresAt > now ? { subject: row.subject } : null;
}

/** Uses a ticket up: of two at once only one does. @returns whether it was good */
export async function spendTicket(kind: TicketKind, token: string, now: Date): Promise<boolean> {
  const db = await database();
  const { count } = await db.ticket.deleteMany({ where: { id: hashOf(kind, token), expiresAt: { gt: now } } });
  return count === 1;
}

/** Deletes the tickets whose time is over. @returns how many */
export async function sweepTickets(now: Date): Promise<number> {
  const db = await database();
  return (await db.ticket.deleteMany({ where: { expiresAt: { lte: now } } })).count;
}
