import { randomBytes } from 'node:crypto';
import { lettersFrom } from '@/lib/codes';

/** A new class code: six of 32 signs, about a thousand million of them. */
export const newClassCode = (): string => lettersFrom(randomBytes(6));
