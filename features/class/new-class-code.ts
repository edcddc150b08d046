import { randomBytes } from 'node:crypto';
import { lettersFrom } from '@/lib/codes';

/**
 * A new class code: six of 32 signs, about a thousand million of them. As many are read by `features/pupil/class-code.ts` and
 * `features/site/class-in-cookies.ts`, and named in `refusals.ts` and `pupil.ts` (`codeHint`) of `content/en/interface/`. A
 * class keeps its code for as long as it is there, so after a change both lengths have to be read.
 */
export const newClassCode = (): string => lettersFrom(randomBytes(6));
