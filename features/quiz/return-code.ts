import 'server-only';
import { environment } from '@/lib/environment';
import { keyedHash } from '@/lib/keys';

/** Digits and capitals without those that look alike; 32 of them, five bits each. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const length = 16;

/**
 * The code with which an attempt can be taken to another device: 80 bits in four groups of four. It is worked out
 * from the attempt's id and the site's secret, so that the page can show it again and the database need not hold it.
 */
export function returnCodeOf(attempt: string): string {
  const bytes = Buffer.from(keyedHash(environment.SECRET ?? '', 'return-code', attempt), 'base64url');
  const letters = [...bytes.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return letters.replace(/.{4}(?=.)/g, '$&-');
}

/** What the database holds instead of a code. */
export const returnHashOf = (code: string): string => keyedHash(environment.SECRET ?? '', 'return-hash', code);

/** The code that somebody typed, as it was shown; null for what cannot be one. Case, spaces and hyphens do not matter. */
export function returnCodeIn(text: string): string | null {
  const letters = text.replace(/[\s‐-―-]/g, '').toUpperCase();
  const isCode = letters.length === length && [...letters].every((letter) => alphabet.includes(letter));
  return isCode ? letters.replace(/.{4}(?=.)/g, '$&-') : null;
}
