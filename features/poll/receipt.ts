import { randomBytes } from 'node:crypto';
import type { Phase } from '@/content/facts/poll';

/** No 0 and O, no 1, I and L: a code is copied by hand. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 16;

/** The code that these bytes stand for (16 are used); a little of the alphabet's evenness is given up for it. */
export const receiptFrom = (bytes: Uint8Array): string =>
  grouped(Array.from(bytes.subarray(0, length), (byte) => letters[byte % letters.length] ?? '').join(''));

/** A receipt code with about 79 random bits, in groups of four: `7KQP-2MXA-…`. */
export const newReceipt = (): string => receiptFrom(randomBytes(length));

const grouped = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code;

/** A code as it was typed, without spaces and hyphens and in capitals; null when it cannot be one. */
export function readReceipt(typed: string): string | null {
  const code = typed.replace(/[\s\-‐-―]/g, '').toUpperCase();
  return code.length === length && [...code].every((letter) => letters.includes(letter)) ? grouped(code) : null;
}

/** The text of which the keyed hash is stored: the code of one phase is wrong in the other. */
export const receiptText = (phase: Phase, code: string): string => `${phase} ${code}`;
