import 'server-only';
import { symmetricDecrypt } from 'better-auth/crypto';
import { database } from '@/lib/db/client';
import { Refusal } from '@/lib/web/refusal';
import { type Begun, refusing, sessionCookieIn } from './auth/answers';
import { getAuth, siteName } from './auth/data';
import { findInstructor, isPasswordOf, spendOneTimeCode } from './data';
import type { Instructor, InstructorId } from './instructor';

/** One-time codes that are being set up: what an authenticator app needs, and the codes to print. */
export type SecondFactorDraft = { secret: string; uri: string; backupCodes: string[] };

/**
 * Begins to set up one-time codes; they are asked for only once {@link confirmSecondFactor} has seen one.
 * @throws {Refusal} 422 at `password` when that is not it; 409 when codes are switched on already
 */
export async function draftSecondFactor(cookieHeader: string | null, password: string): Promise<void> {
  const auth = await getAuth();
  await refusing('wrong-own-password', 422, 'password', () =>
    auth.api.enableTwoFactor({
      body: { password, method: 'totp' },
      headers: new Headers({ cookie: cookieHeader ?? '' }),
    }),
  );
}

/** The codes that an instructor is setting up; null when there are none, or they are switched on: then they are shown no more. */
export async function findSecondFactorDraft({ id, name }: Instructor): Promise<SecondFactorDraft | null> {
  const db = await database();
  const row = await db.secondFactor.findFirst({ where: { userId: id, verified: false } });
  if (!row) return null;
  const auth = await getAuth();
  const { secretConfig: key } = await auth.$context;
  const secret = base32(await symmetricDecrypt({ key, data: row.secret }));
  const label = `${encodeURIComponent(siteName)}:${encodeURIComponent(name)}`;
  const uri = `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(siteName)}&digits=6&period=30`;
  return { secret, uri, backupCodes: JSON.parse(await symmetricDecrypt({ key, data: row.backupCodes })) };
}

/**
 * Switches one-time codes on, with the first one as proof that they work.
 * @throws {Refusal} 422 at `code` when it is wrong
 */
export async function confirmSecondFactor(cookieHeader: string | null, code: string): Promise<Begun> {
  const auth = await getAuth();
  const typed = code.replace(/\s/g, '');
  await spendOneTimeCode((await findInstructor(cookieHeader))?.id ?? null, typed);
  const { headers } = await refusing('wrong-code', 422, 'code', () =>
    auth.api.verifyTOTP({
      body: { code: typed },
      headers: new Headers({ cookie: cookieHeader ?? '' }),
      returnHeaders: true,
    }),
  );
  return { cookie: sessionCookieIn(headers) };
}

/**
 * Switches one-time codes off, or gives up setting them up.
 * @throws {Refusal} 422 at `password` when that is not it
 */
export async function dropSecondFactor(instructor: InstructorId, password: string): Promise<void> {
  if (!(await isPasswordOf(instructor, password))) throw new Refusal(422, 'wrong-own-password', 'password');
  const db = await database();
  await db.$transaction([
    db.secondFactor.deleteMany({ where: { userId: instructor } }),
    db.instructor.update({ where: { id: instructor }, data: { twoFactorEnabled: false } }),
  ]);
}

/** A secret as authenticator apps take it (RFC 4648, without padding). */
function base32(text: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}
