import { randomBytes } from 'node:crypto';
import { classCodeLength } from '@/lib/code-letters';
import { lettersFrom } from '@/lib/codes';

/**
 * A new class code, one of about a thousand million. A class keeps its code for as long as it is there, so where the length
 * changes both have to be read.
 */
export const newClassCode = (): string => lettersFrom(randomBytes(classCodeLength));
