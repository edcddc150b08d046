import 'server-only';
import { cookieName, cookieValues } from '@/lib/web/cookies';

export const sessionCookieName = cookieName('session');

/** Whether a browser seems to be signed in: a way for it is shown then. Whether the session still holds nobody asks here. */
export const seemsSignedIn = (cookies: string | null): boolean =>
  cookieValues(cookies, sessionCookieName).some((value) => value !== '');
