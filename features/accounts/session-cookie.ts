import 'server-only';
import { isSecureSite } from '@/lib/environment';

export const sessionCookieName = isSecureSite ? '__Host-session' : 'session';

/** The cookie that makes a browser forget its session. */
export const endedSessionCookie = (): string =>
  `${sessionCookieName}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${isSecureSite ? '; Secure' : ''}`;
