import 'server-only';
import type { InstructorId } from '@/features/accounts/instructor';
import { findTicket, makeTicket, spendTicket } from '@/features/accounts/tickets.data';
import { compareNames } from '@/lib/collation';
import { database } from '@/lib/db/client';
import { Refusal } from '@/lib/web/refusal';
import type { OwnClass } from '../own-class';

/** Makes a link by which another instructor comes into a class, once. @returns what stands in the link */
export const inviteColleague = (own: OwnClass, now: Date): Promise<string> => makeTicket('colleague', own.id, now);

/** The names of all who teach a class. */
export async function listTeachers(own: OwnClass): Promise<string[]> {
  const db = await database();
  const rows = await db.teaching.findMany({
    where: { classId: own.id },
    select: { instructor: { select: { name: true } } },
  });
  return rows.map(({ instructor }) => instructor.name).sort(compareNames);
}

/** The title of the class that a link leads into; null when the link was used, is too old, or never was. */
export async function findInvitation(token: string, now: Date): Promise<{ classId: string; title: string } | null> {
  const ticket = await findTicket('colleague', token, now);
  if (!ticket?.subject) return null;
  const db = await database();
  const row = await db.class.findUnique({ where: { id: ticket.subject }, select: { title: true } });
  return row && { classId: ticket.subject, title: row.title };
}

/** The title of the class that somebody is invited to teach, when that is where a path of ours leads; else null. */
export async function invitedTo(path: string | undefined, now: Date): Promise<string | null> {
  const ticket = /^\/\w\w\/classes\/join\?(.+)$/.exec(path ?? '')?.[1];
  const token = ticket && new URLSearchParams(ticket).get('ticket');
  return (token && (await findInvitation(token, now))?.title) || null;
}

/**
 * Makes an instructor one of a class, by a link that works once. Who teaches it already keeps the link for another.
 * @returns the id of the class
 * @throws {Refusal} 404 when the link was used, is too old, or never was
 */
export async function joinAsColleague(instructor: InstructorId, token: string, now: Date): Promise<string> {
  const invitation = await findInvitation(token, now);
  if (!invitation) throw new Refusal(404, 'not-found');
  const db = await database();
  const teaching = { classId: invitation.classId, instructorId: instructor };
  if ((await db.teaching.count({ where: teaching })) > 0) return invitation.classId;
  if (!(await spendTicket('colleague', token, now))) throw new Refusal(404, 'not-found');
  await db.teaching.create({ data: teaching });
  return invitation.classId;
}
