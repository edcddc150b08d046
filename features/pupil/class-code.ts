import { classCodeLength, codeLetters } from '@/lib/code-letters';
import { codeIn } from '@/lib/typed-code';

/** The class code in what somebody typed or pasted, a link to the class included; null for what holds none. */
export const classCodeIn = (text: string): string | null => codeIn(text, codeLetters, classCodeLength);
