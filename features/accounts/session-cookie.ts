import 'server-only';
import { sessionCookieName } from '@/features/site/session-cookie-name';
import { setCookie } from '@/lib/web/cookies';

/** The cookie that makes a browser forget its session. */
export const endedSessionCookie = (): string => setCookie(sessionCookieName, '', 0);
