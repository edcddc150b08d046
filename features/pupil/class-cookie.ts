import 'server-only';
import { classDays } from '@/features/class/class';
import { setCookie } from '@/lib/web/cookies';

// Script may read it: reading pages are the same for everybody. It proves nothing.
const classCookieOf = (code: string, seconds: number) => setCookie('class', code, seconds, { scriptMayRead: true });

/** Says that this browser is in the class of a code now. */
export const classCookie = (code: string): string => classCookieOf(code, classDays * 24 * 60 * 60);

/** Says that this browser is in no class any more. */
export const leavingCookie = (): string => classCookieOf('', 0);
