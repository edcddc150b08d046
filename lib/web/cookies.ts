import 'server-only';
import { isSecureSite } from '../ops/environment';

/** The name of a cookie of ours that script may not read: with https browsers take it from this host only. */
export const cookieName = (name: string): string => (isSecureSite ? `__Host-${name}` : name);

/** The values of a cookie in a `Cookie` header. There may be several: another path or a parent domain may have set one. */
export const cookieValues = (header: string | null, name: string): string[] =>
  (header ?? '').split(';').flatMap((part) => {
    const [key, value = ''] = part.trim().split('=', 2);
    return key === name ? [value] : [];
  });

/**
 * A `Set-Cookie` header for the whole site.
 * @param seconds how long the browser keeps it; 0 deletes it
 * @param isFramed for pages in a frame of another site: the browser keeps it apart for that site (CHIPS), and only over
 *   https or on loopback
 */
export function setCookie(
  name: string,
  value: string,
  seconds: number,
  { scriptMayRead = false, isFramed = false }: { scriptMayRead?: boolean; isFramed?: boolean } = {},
): string {
  const site = isFramed ? 'SameSite=None; Secure; Partitioned' : `SameSite=Lax${isSecureSite ? '; Secure' : ''}`;
  return `${name}=${value}; Path=/; Max-Age=${seconds}${scriptMayRead ? '' : '; HttpOnly'}; ${site}`;
}
