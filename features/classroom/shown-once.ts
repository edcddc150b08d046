import 'server-only';
import { flashSignature } from '@/features/readers/reader';
import { isSecureSite } from '@/lib/environment';
import { isSameText } from '@/lib/keys';

/** What the page after a deed shows once: the link for a colleague, or a pupil's new return code. */
export type ShownOnce = { kind: 'colleague' | 'return-code'; subject: string; text: string };

/** `proxy.ts` clears these two when the page has been asked for. */
const name = isSecureSite ? '__Host-flash' : 'flash';
const seconds = 120;

/** The cookie that carries it to the page: an address would keep it in the browser's history. No part may hold a point. */
export function shownOnceCookie({ kind, subject, text }: ShownOnce, now: Date): string {
  const value = `${kind}.${subject}.${text}.${Math.floor(now.getTime() / 1000) + seconds}`;
  const attributes = `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecureSite ? '; Secure' : ''}`;
  return `${name}=${value}.${flashSignature(value)}; ${attributes}`;
}

/** What is to be shown once about a subject; null when there is nothing, it is not ours, or it is too old. */
export function findShownOnce(
  cookieHeader: string | null,
  { kind, subject }: Pick<ShownOnce, 'kind' | 'subject'>,
  now: Date,
): string | null {
  for (const part of (cookieHeader ?? '').split(';')) {
    const [key, value = ''] = part.trim().split('=', 2);
    if (key !== name) continue;
    const [one, other, text = '', until = '', signature = ''] = value.split('.');
    if (one !== kind || other !== subject || Number(until) * 1000 < now.getTime()) continue;
    if (isSameText(signature, flashSignature(`${one}.${other}.${text}.${until}`))) return text;
  }
  return null;
}

/** A pupil's new return code. */
export type Reissued = { pupil: string; code: string };

/** The cookie that carries a new return code to the class's page. */
export const reissuedCookie = (classId: string, { pupil, code }: Reissued, now: Date): string =>
  shownOnceCookie({ kind: 'return-code', subject: classId, text: `${pupil}~${code}` }, now);

/** The return code that was made just now in a class; null when there is none. */
export function findReissued(cookieHeader: string | null, classId: string, now: Date): Reissued | null {
  const [pupil, code] = findShownOnce(cookieHeader, { kind: 'return-code', subject: classId }, now)?.split('~') ?? [];
  return pupil && code ? { pupil, code } : null;
}
