import 'server-only';
import { codeFrom, codeOf } from '@/lib/codes';
import { environment } from '@/lib/environment';
import { keyedHash } from '@/lib/keys';

/**
 * The code with which an attempt can be taken to another device: 80 bits in four groups of four. It is worked out
 * from the attempt's id and the site's secret, so that the page can show it again and the database need not hold it.
 */
export const returnCodeOf = (attempt: string): string =>
  codeFrom(Buffer.from(keyedHash(environment.SECRET ?? '', 'return-code', attempt), 'base64url'));

/** What the database holds instead of a code. */
export const returnHashOf = (code: string): string => keyedHash(environment.SECRET ?? '', 'return-hash', code);

/** The code that somebody typed, as it was shown; null for what cannot be one. Case, spaces and hyphens do not matter. */
export const returnCodeIn = (text: string): string | null => codeOf(text.replace(/[\s‐-―-]/g, '').toUpperCase());
