import 'server-only';
import { codeFrom, typedCode } from '@/lib/codes';
import { keyedHash } from '@/lib/keys';
import { siteSecret } from '@/lib/ops/environment';

/**
 * The code with which an attempt can be taken to another device: 80 bits in four groups of four. It is worked out
 * from the attempt's id and the site's secret, so that the page can show it again and the database need not hold it.
 */
export const returnCodeOf = (attempt: string): string =>
  codeFrom(Buffer.from(keyedHash(siteSecret(), 'return-code', attempt), 'base64url'));

/** What the database holds instead of a code. */
export const returnHashOf = (code: string): string => keyedHash(siteSecret(), 'return-hash', code);

/** The return code in what somebody typed or pasted, as it was shown; null for what holds none. */
export const returnCodeIn = (text: string): string | null => typedCode(text);
