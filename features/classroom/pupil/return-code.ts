import { randomInt } from 'node:crypto';

/** Digits and capitals without those that look alike; 32 of them, five bits each. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const length = 16;

const grouped = (letters: string): string => letters.replace(/.{4}(?=.)/g, '$&-');

/** A pupil's return code: 80 random bits in four groups of four. */
export const newReturnCode = (): string =>
  grouped(Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join(''));

/** The code that these bytes stand for (16 are used), each byte evenly one of the letters. */
export const returnCodeFrom = (bytes: Uint8Array): string =>
  grouped(Array.from(bytes.subarray(0, length), (byte) => alphabet[byte % alphabet.length]).join(''));

/** The return code that somebody typed; null for what cannot be one. Case, spaces and hyphens do not matter. */
export function returnCodeIn(text: string): string | null {
  const letters = text
    .slice(0, 200)
    .replace(/[\s\-‐-―−]/g, '')
    .toUpperCase();
  const isCode = letters.length === length && [...letters].every((letter) => alphabet.includes(letter));
  return isCode ? grouped(letters) : null;
}
