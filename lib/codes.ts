import { codeLetters } from './code-letters';
import { codeIn } from './typed-code';

const length = 16;

/** A letter for each byte; with 32 letters each comes as often as the next. */
export function lettersFrom(bytes: Uint8Array, letters = codeLetters): string {
  let text = '';
  for (const byte of bytes) text += letters[byte % letters.length];
  return text;
}

const grouped = (code: string): string =>
  `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8, 12)}-${code.slice(12)}`;

/** The code of sixteen letters, in four groups, that these bytes stand for: `7KQP-2MXA-…`. Sixteen of them are used. */
export const codeFrom = (bytes: Uint8Array, letters = codeLetters): string =>
  grouped(lettersFrom(bytes.subarray(0, length), letters));

/** The code of sixteen letters in what somebody typed or pasted, in four groups; null when there is none. */
export function typedCode(text: string, letters = codeLetters): string | null {
  const code = codeIn(text, letters, length);
  return code && grouped(code);
}
