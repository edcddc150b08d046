import { randomBytes } from 'node:crypto';
import { codeFrom, typedCode } from '@/lib/codes';

/** The code that these bytes stand for (16 are used), each byte evenly one of the letters. */
export const returnCodeFrom = (bytes: Uint8Array): string => codeFrom(bytes);

/** A pupil's return code: 80 random bits in four groups of four. */
export const newReturnCode = (): string => returnCodeFrom(randomBytes(16));

/** The return code in what somebody typed or pasted; null for what holds none. */
export const returnCodeIn = (text: string): string | null => typedCode(text);
