import { randomInt } from 'node:crypto';

/** Digits and capitals without those that look alike (`contract.md`). */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A new class code: six of 32 signs, about a thousand million of them. */
export const newClassCode = (): string =>
  Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
