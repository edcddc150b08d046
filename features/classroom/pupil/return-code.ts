import { randomBytes } from 'node:crypto';
import { codeFrom, codeOf } from '@/lib/codes';

/** The code that these bytes stand for (16 are used), each byte evenly one of the letters. */
export const returnCodeFrom = (bytes: Uint8Array): string => codeFrom(bytes);

/** A pupil's return code: 80 random bits in four groups of four. */
export const newReturnCode = (): string => returnCodeFrom(randomBytes(16));

/** The return code that somebody typed; null for what cannot be one. Case, spaces and hyphens do not matter. */
export const returnCodeIn = (text: string): string | null =>
  codeOf(
    text
      .slice(0, 200)
      .replace(/[\s\-‐-―−]/g, '')
      .toUpperCase(),
  );
