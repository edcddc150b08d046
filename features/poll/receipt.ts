import { randomInt } from 'node:crypto';
import type { Phase } from '@/content/facts/poll';
import { codeFrom, typedCode } from '@/lib/codes';

/** No 0 and O, no 1, I and L: a code is copied by hand. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** The code that these bytes stand for (16 are used); a little of the alphabet's evenness is given up for it. */
export const receiptFrom = (bytes: Uint8Array): string => codeFrom(bytes, letters);

/** A receipt code with about 79 random bits, in groups of four: `7KQP-2MXA-…`. */
export const newReceipt = (): string => receiptFrom(Uint8Array.from({ length: 16 }, () => randomInt(letters.length)));

/** The receipt code in what somebody typed or pasted; null for what holds none. */
export const readReceipt = (typed: string): string | null => typedCode(typed, letters);

/** The text of which the keyed hash is stored: the code of one phase is wrong in the other. */
export const receiptText = (phase: Phase, code: string): string => `${phase} ${code}`;
