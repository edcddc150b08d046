import 'server-only';
import { createHmac } from 'node:crypto';
import { sessionCookieName } from '@/features/site/session-cookie-name';
import { isSameText, keyedHash } from '@/lib/keys';
import { siteSecret } from '@/lib/ops/environment';
import { cookieValues } from '@/lib/web/cookies';

/** What the library signs its cookies with. */
export const authSecret = (): string => keyedHash(siteSecret(), 'session', 'better-auth');

const signatureOf = (token: string): string => createHmac('sha256', authSecret()).update(token).digest('base64');

/** The value of a session's cookie, as the library signs it. */
export const signedToken = (token: string): string => encodeURIComponent(`${token}.${signatureOf(token)}`);

/** The token of the session in a `Cookie` header; null when there is none that was signed by us. */
export function sessionToken(cookieHeader: string | null): string | null {
  for (const value of cookieValues(cookieHeader, sessionCookieName)) {
    const [token = ''] = value.split('.', 1);
    if (isSameText(value, signedToken(token))) return token;
  }
  return null;
}
