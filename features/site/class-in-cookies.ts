/** The class that a browser is in now, by the cookie `class`; null for none. The cookie holds nothing else, and proves nothing. */
export function classInCookies(cookies: string | null): string | null {
  return /(?:^|;\s*)class=([2-9A-HJ-NP-Z]{6})(?:;|$)/.exec(cookies ?? '')?.[1] ?? null;
}
