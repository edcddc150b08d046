import 'server-only';
import { cookieName, setCookie } from '@/lib/web/cookies';

export const sessionCookieName = cookieName('session');

/** The cookie that makes a browser forget its session. */
export const endedSessionCookie = (): string => setCookie(sessionCookieName, '', 0);
