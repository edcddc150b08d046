import 'server-only';
import { findFlash, flashCookie } from '@/lib/web/flash-cookie';

/** The link for a colleague, which the page of the class shows once. */
export const invitationFlash = (classId: string, ticket: string, now: Date): string =>
  flashCookie('colleague', [classId, ticket], now);

export function findInvitationFlash(cookieHeader: string | null, classId: string, now: Date): string | null {
  const [subject, ticket] = findFlash(cookieHeader, 'colleague', now) ?? [];
  return subject === classId ? (ticket ?? null) : null;
}

/** A pupil's new return code. */
export type Reissued = { pupil: string; code: string };

/** A pupil's new return code, for the page of the class. */
export const reissuedFlash = (classId: string, { pupil, code }: Reissued, now: Date): string =>
  flashCookie('return-code', [classId, pupil, code], now);

export function findReissuedFlash(cookieHeader: string | null, classId: string, now: Date): Reissued | null {
  const [subject, pupil, code] = findFlash(cookieHeader, 'return-code', now) ?? [];
  return subject === classId && pupil && code ? { pupil, code } : null;
}

/** A pupil's own new return code, for the pupil's page. */
export const ownReturnCodeFlash = (code: string, now: Date): string => flashCookie('own-return-code', [code], now);

export const findOwnReturnCodeFlash = (cookieHeader: string | null, now: Date): string | null =>
  findFlash(cookieHeader, 'own-return-code', now)?.[0] ?? null;
