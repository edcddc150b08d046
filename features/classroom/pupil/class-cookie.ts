import 'server-only';
import { classDays } from '@/features/classroom/class';
import { isSecureSite } from '@/lib/environment';

const ending = `Path=/; SameSite=Lax${isSecureSite ? '; Secure' : ''}`;

/** Says that this browser is in the class of a code now. Script may read it: reading pages are the same for everybody. */
export const classCookie = (code: string): string => `class=${code}; Max-Age=${classDays * 24 * 60 * 60}; ${ending}`;

/** Says that this browser is in no class any more. */
export const leavingCookie = (): string => `class=; Max-Age=0; ${ending}`;
