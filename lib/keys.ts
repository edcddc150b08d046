import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a key of the site is for; keys of different purposes tell nothing of each other. */
export type Purpose =
  | 'cookie'
  | 'once'
  | 'voter'
  | 'reader'
  | 'fingerprint'
  | 'receipt'
  | 'reason'
  | 'move'
  | 'peek'
  | 'flash'
  | 'bucket'
  | 'proof'
  | 'session'
  | 'ticket'
  | 'device'
  | 'one-time-code'
  | 'return-code'
  | 'return-hash'
  | 'pupil-code'
  | 'pupil-hash'
  | 'seal'
  | 'lti';

const derived = new Map<string, Map<Purpose, Buffer>>();

/** The key for one purpose, derived from the site's secret (HKDF-SHA-256, RFC 5869). */
function keyFor(secret: string, purpose: Purpose): Buffer {
  let keys = derived.get(secret);
  if (!keys) {
    keys = new Map();
    derived.set(secret, keys);
  }
  let key = keys.get(purpose);
  if (!key) {
    key = Buffer.from(hkdfSync('sha256', secret, 'explainer', purpose, 32));
    keys.set(purpose, key);
  }
  return key;
}

/** A keyed hash (HMAC-SHA-256, RFC 2104) of a text, as 43 characters of base64url. */
export const keyedHash = (secret: string, purpose: Purpose, text: string): string =>
  createHmac('sha256', keyFor(secret, purpose)).update(text).digest('base64url');

/** Compares two texts in a time that does not depend on where they differ. */
export function isSameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

const nonceBytes = 12;
const tagBytes = 16;
const cipher = 'aes-256-gcm';

/** The key under which a text is sealed: from the secret and a code that only its owner has (HKDF-SHA-256). */
const sealKey = (secret: string, code: string): Buffer =>
  Buffer.from(hkdfSync('sha256', code, keyFor(secret, 'seal'), 'explainer', 32));

/**
 * Encrypts a text (AES-256-GCM) so that only the secret and the code together open it.
 * @param code holds enough chance that nobody can try all codes
 * @param place where the sealed text is kept: it does not open anywhere else
 */
export function sealed(secret: string, code: string, place: string, text: string): string {
  const nonce = randomBytes(nonceBytes);
  const encrypting = createCipheriv(cipher, sealKey(secret, code), nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([encrypting.update(text, 'utf8'), encrypting.final()]);
  return Buffer.concat([nonce, encrypting.getAuthTag(), body]).toString('base64url');
}

/** The text that {@link sealed} has encrypted; null with another secret, code or place. */
export function opened(secret: string, code: string, place: string, text: string): string | null {
  const bytes = Buffer.from(text, 'base64url');
  const [nonce, tag, body] = [
    bytes.subarray(0, nonceBytes),
    bytes.subarray(nonceBytes, nonceBytes + tagBytes),
    bytes.subarray(nonceBytes + tagBytes),
  ];
  try {
    const decrypting = createDecipheriv(cipher, sealKey(secret, code), nonce, { authTagLength: tagBytes });
    decrypting.setAAD(Buffer.from(place)).setAuthTag(tag);
    return Buffer.concat([decrypting.update(body), decrypting.final()]).toString('utf8');
  } catch {
    return null;
  }
}
