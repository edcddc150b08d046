import 'server-only';
import { isId, newId } from '@/lib/ids';
import { isSameText, keyedHash } from '@/lib/keys';
import { nameKey } from '@/lib/name';
import { siteSecret } from '@/lib/ops/environment';
import { cookieName, cookieValues, setCookie } from '@/lib/web/cookies';

// A browser on which somebody has signed in is remembered by a cookie, so that strangers who try passwords for the same
// name cannot keep it out (`limits.ts`). It opens nothing, and the server keeps no list of such browsers.

const cookie = cookieName('device');
/** A computer in a staff room has several teachers; the last so many are remembered. */
const most = 8;
const seconds = 400 * 24 * 60 * 60;

const signatureOf = (id: string, name: string) => keyedHash(siteSecret(), 'device', `${id} ${nameKey(name)}`);

const entriesIn = (cookieHeader: string | null): string[] =>
  cookieValues(cookieHeader, cookie)
    .flatMap((value) => value.split('~'))
    .filter(Boolean)
    .slice(0, most);

/** The id of this browser for a name with which somebody has signed in on it; null for every other name. */
export function knownDevice(cookieHeader: string | null, name: string): string | null {
  for (const entry of entriesIn(cookieHeader)) {
    const [id = '', signature = ''] = entry.split('.', 2);
    if (isId(id) && isSameText(signature, signatureOf(id, name))) return id;
  }
  return null;
}

/** The cookie that remembers that somebody has signed in here with a name, beside what it held before. */
export function deviceCookie(cookieHeader: string | null, name: string): string {
  const known = entriesIn(cookieHeader);
  if (knownDevice(cookieHeader, name)) return setCookie(cookie, known.join('~'), seconds);
  const id = newId();
  return setCookie(cookie, [`${id}.${signatureOf(id, name)}`, ...known].slice(0, most).join('~'), seconds);
}

/** The cookie that makes a browser forget who has signed in on it. */
export const forgottenDeviceCookie = (): string => setCookie(cookie, '', 0);
