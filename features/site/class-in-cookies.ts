import { classCodeLength, codeLetters } from '@/lib/code-letters';

const cookie = new RegExp(`(?:^|;\\s*)class=([${codeLetters}]{${classCodeLength}})(?:;|$)`);

/** The class that a browser is in now, by the cookie `class`; null for none. The cookie holds nothing else, and proves nothing. */
export const classInCookies = (cookies: string | null): string | null => cookie.exec(cookies ?? '')?.[1] ?? null;
