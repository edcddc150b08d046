import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a key of the site is for; keys of different purposes tell nothing of each other. */
export type Purpose =
  | 'cookie'
  | 'once'
  | 'voter'
  | 'reader'
  | 'fingerprint'
  | 'receipt'
  | 'reason'
  | 'flash'
  | 'bucket'
  | 'proof'
  | 'session'
  | 'ticket'
  | 'return-code'
  | 'return-hash';

const derived = new Map<string, Buffer>();

/** The key for one purpose, derived from the site's secret (HKDF-SHA-256, RFC 5869). */
function keyFor(secret: string, purpose: Purpose): Buffer {
  const name = `${purpose}\n${secret}`;
  let key = derived.get(name);
  if (!key) {
    key = Buffer.from(hkdfSync('sha256', secret, 'explainer', purpose, 32));
    derived.set(name, key);
  }
  return key;
}

/** A keyed hash (HMAC-SHA-256) of a text, as 43 characters of base64url. */
export const keyedHash = (secret: string, purpose: Purpose, text: string): string =>
  createHmac('sha256', keyFor(secret, purpose)).update(text).digest('base64url');

/** Compares two texts in a time that does not depend on where they differ. */
export function isSameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
