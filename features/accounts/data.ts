import 'server-only';
import { randomBytes } from 'node:crypto';
import { spendProof } from '@/features/readers/rate-limit/proof.data';
import { sessionCookieName } from '@/features/site/session-cookie-name';
import { database } from '@/lib/db/client';
import { siteTime } from '@/lib/db/site-time';
import { keyedHash } from '@/lib/keys';
import { nameKey } from '@/lib/name';
import { siteSecret } from '@/lib/ops/environment';
import { Refusal } from '@/lib/web/refusal';
import { type Begun, refusing, sessionCookieIn } from './auth/answers';
import { getAuth } from './auth/data';
import type { Instructor, InstructorId } from './instructor';
import type { TicketKind } from './tickets.data';

/**
 * Opens an account and signs in.
 * @param name as it is shown; two spellings of it are one name (`lib/name.ts`)
 * @throws {Refusal} 409 when the name is taken
 */
export async function openAccount(name: string, password: string): Promise<Begun> {
  const auth = await getAuth();
  // The library asks for an address; `.invalid` can never be anybody's (RFC 2606).
  const email = `${randomBytes(16).toString('hex')}@instructor.invalid`;
  const { headers } = await refusing('name-taken', 409, 'name', () =>
    auth.api.signUpEmail({ body: { email, name, username: name, password }, returnHeaders: true }),
  );
  return { cookie: sessionCookieIn(headers) };
}

/**
 * Signs in.
 * @param code a one-time code or a backup code, for an account that asks for one
 * @throws {Refusal} 422 at `password` when name and password do not belong together; at `code` when it is missing or wrong
 */
export async function signIn(name: string, password: string, code: string | undefined): Promise<Begun> {
  const auth = await getAuth();
  const { headers, response } = await refusing('wrong-password', 422, 'password', () =>
    auth.api.signInUsername({ body: { username: name, password }, returnHeaders: true }),
  );
  if (!('twoFactorRedirect' in response)) return { cookie: sessionCookieIn(headers) };
  if (!code) throw new Refusal(422, 'code-needed', 'code');
  // Half signed in: the second half goes by the cookie that the first has set.
  const half = new Headers({
    cookie: headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
  });
  const typed = code.replace(/[\s-]/g, '');
  await spendOneTimeCode(await findInstructorNamed(name), typed);
  const second = await refusing('wrong-code', 422, 'code', () =>
    /^\d{6}$/.test(typed)
      ? auth.api.verifyTOTP({ body: { code: typed }, headers: half, returnHeaders: true })
      : auth.api.verifyBackupCode({ body: { code: code.trim() }, headers: half, returnHeaders: true }),
  );
  return { cookie: sessionCookieIn(second.headers) };
}

/**
 * Marks a one-time code as used, before anybody knows whether it is right: of two requests with one code only the first
 * goes on (RFC 6238, 5.2). An authenticator shows another one within half a minute.
 * @throws {Refusal} 422 at `code` when it was used before
 */
export async function spendOneTimeCode(instructor: string | null, code: string): Promise<void> {
  const id = keyedHash(siteSecret(), 'one-time-code', `${instructor} ${code}`);
  if (!(await spendProof(id, await siteTime()))) throw new Refusal(422, 'wrong-code', 'code');
}

/** The instructor whose session stands in a `Cookie` header; null when there is none, or it is over. */
export async function findInstructor(cookieHeader: string | null): Promise<Instructor | null> {
  if (!cookieHeader?.includes(`${sessionCookieName}=`)) return null;
  const auth = await getAuth();
  const session = await auth.api.getSession({ headers: new Headers({ cookie: cookieHeader }) });
  if (!session) return null;
  const { id, name, twoFactorEnabled } = session.user;
  return { id: id as InstructorId, name, hasSecondFactor: twoFactorEnabled === true };
}

/** Ends all sessions of an instructor, on every device and every server. */
export async function endSessions(instructor: InstructorId): Promise<void> {
  const db = await database();
  await db.session.deleteMany({ where: { userId: instructor } });
}

/**
 * Sets another password; all other sessions end, and this one goes on under a new cookie.
 * @throws {Refusal} 422 at `current` when that is not the password
 */
export async function changePassword(cookieHeader: string | null, current: string, password: string): Promise<Begun> {
  const auth = await getAuth();
  const { headers } = await refusing('wrong-current-password', 422, 'current', () =>
    auth.api.changePassword({
      body: { currentPassword: current, newPassword: password, revokeOtherSessions: true },
      headers: new Headers({ cookie: cookieHeader ?? '' }),
      returnHeaders: true,
    }),
  );
  return { cookie: sessionCookieIn(headers) };
}

/**
 * Sets a new password without the old one, for whoever holds a reset link: all sessions end, codes are switched off, and
 * other reset links for the account work no more.
 */
export async function resetPassword(instructor: string, password: string): Promise<void> {
  const auth = await getAuth();
  const { internalAdapter, password: hasher } = await auth.$context;
  await internalAdapter.updatePassword(instructor, await hasher.hash(password));
  const db = await database();
  await db.$transaction([
    db.secondFactor.deleteMany({ where: { userId: instructor } }),
    db.instructor.update({ where: { id: instructor }, data: { twoFactorEnabled: false } }),
    db.session.deleteMany({ where: { userId: instructor } }),
    db.ticket.deleteMany({ where: { kind: 'password' satisfies TicketKind, subject: instructor } }),
  ]);
}

/** The id of the instructor of this name; null when there is none. */
export async function findInstructorNamed(name: string): Promise<string | null> {
  const db = await database();
  return (await db.instructor.findUnique({ where: { username: nameKey(name) }, select: { id: true } }))?.id ?? null;
}

/** The name of an instructor, for the holder of a link that was made for them; null when the account is gone. */
export async function findNameOf(instructor: string): Promise<string | null> {
  const db = await database();
  return (await db.instructor.findUnique({ where: { id: instructor }, select: { name: true } }))?.name ?? null;
}

/** Whether a password is the instructor's, for what must not be done by whoever finds an open browser. */
export async function isPasswordOf(instructor: InstructorId, password: string): Promise<boolean> {
  const auth = await getAuth();
  const { internalAdapter, password: hasher } = await auth.$context;
  const hash = (await internalAdapter.findCredentialAccount(instructor))?.password;
  return hash !== undefined && hash !== null && (await hasher.verify({ hash, password }));
}

/** Whether an account has a password; one whose owner comes in by the platform of a school has none. */
export async function hasPassword(instructor: InstructorId): Promise<boolean> {
  const db = await database();
  return (await db.credential.count({ where: { userId: instructor, password: { not: null } } })) > 0;
}

/** Deletes an account: its sessions, password and codes go with it. Whoever asks for it deletes its classes before (features/class). */
export async function deleteAccount(instructor: InstructorId): Promise<void> {
  const db = await database();
  await db.instructor.delete({ where: { id: instructor } });
}
