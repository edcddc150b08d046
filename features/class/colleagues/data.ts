import 'server-only';
import type { InstructorId } from '@/features/accounts/instructor';
import { findTicket, makeTicket, spendTicket, type TicketKind } from '@/features/accounts/tickets.data';
import { compareNames } from '@/lib/collation';
import { database } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { Refusal } from '@/lib/web/refusal';
import type { OwnClass } from '../own-class';
import { endTrial } from '../trial/data';

/** Somebody who teaches a class, or only looks at it. */
export type Colleague = { id: InstructorId; name: string; mayChange: boolean };

/** A link into a class: whether it lets its holder change it. */
const kindOf = (mayChange: boolean): TicketKind => (mayChange ? 'colleague' : 'onlooker');

/** Makes a link by which another instructor comes into a class, once. @returns what stands in the link */
export const inviteColleague = (own: OwnClass, now: Date, mayChange = true): Promise<string> =>
  makeTicket(kindOf(mayChange), own.id, now);

/** All who teach a class or look at it, by name. */
export async function listTeachers(own: OwnClass): Promise<Colleague[]> {
  const db = await database();
  const rows = await db.teaching.findMany({
    where: { classId: own.id },
    select: { mayChange: true, instructor: { select: { id: true, name: true } } },
  });
  return rows
    .map(({ mayChange, instructor: { id, name } }) => ({ id: id as InstructorId, name, mayChange }))
    .sort((a, b) => compareNames(a.name, b.name));
}

export type Invitation = { classId: string; title: string; mayChange: boolean };

/** The class that a link leads into; null when the link was used, is too old, or never was. */
export async function findInvitation(token: string, now: Date): Promise<Invitation | null> {
  const [full, looking] = await Promise.all([findTicket('colleague', token, now), findTicket('onlooker', token, now)]);
  const classId = (full ?? looking)?.subject;
  if (!classId) return null;
  const db = await database();
  const row = await db.class.findUnique({ where: { id: classId }, select: { title: true } });
  return row && { classId, title: row.title, mayChange: full !== null };
}

/** The class that somebody is invited to, when that is where a path of ours leads; else null. */
export async function invitedTo(path: string | undefined, now: Date): Promise<Invitation | null> {
  const ticket = /^\/\w\w\/classes\/join\?(.+)$/.exec(path ?? '')?.[1];
  const token = ticket && new URLSearchParams(ticket).get('ticket');
  return token ? findInvitation(token, now) : null;
}

/**
 * Makes an instructor one of a class, by a link that works once. Who could do as much already keeps the link for another.
 * @returns the id of the class
 * @throws {Refusal} 404 when the link was used, is too old, or never was
 */
export async function joinAsColleague(instructor: InstructorId, token: string, now: Date): Promise<string> {
  const invitation = await findInvitation(token, now);
  if (!invitation) throw new Refusal(404, 'not-found');
  const { classId, mayChange } = invitation;
  const db = await database();
  const key = { classId, instructorId: instructor };
  const known = await db.teaching.findUnique({ where: { classId_instructorId: key } });
  if (known && (known.mayChange || !mayChange)) return classId;
  if (!(await spendTicket(kindOf(mayChange), token, now))) throw new Refusal(404, 'not-found');
  await db.teaching.upsert({
    where: { classId_instructorId: key },
    create: { ...key, mayChange },
    update: { mayChange },
  });
  return classId;
}

/**
 * Takes a colleague out of a class, or oneself; their trial goes with them. Somebody who may change the class stays.
 * @throws {Refusal} 422 at `colleague` when they are not of this class · 409 when nobody would be left to change it
 */
export async function removeColleague(own: OwnClass, colleague: string): Promise<void> {
  const db = await database();
  await db.$transaction(async (transaction) => {
    // Takes the row's lock: two who take each other out at once follow one another.
    await transaction.$executeRaw`UPDATE "Class" SET "code" = "code" WHERE "id" = ${own.id}`;
    const ofClass = { classId: own.id };
    const { count } = await transaction.teaching.deleteMany({ where: { ...ofClass, instructorId: colleague } });
    if (count === 0) throw new Refusal(422, 'unknown-colleague', 'colleague');
    if ((await transaction.teaching.count({ where: { ...ofClass, mayChange: true } })) === 0)
      throw new Refusal(409, 'last-teacher', 'colleague');
  });
  await endTrial(own, { id: colleague as InstructorId });
  publish(own.id, 'pupil');
}
