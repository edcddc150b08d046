import { apostrophes, dashes, withPlainDigits } from './look-alikes';

/** A number with groups of three digits: spaces or apostrophes between them, or a comma or point used twice. */
const grouped = /^\d{1,3}(?:( |')\d{3}(?:\1\d{3}){0,3}|(?:,\d{3}){2,4}|(?:\.\d{3}){2,4})(?:[.,]\d{1,6})?$/;
/** Commas and a point, or points and a comma: the last one is the decimal. */
const both = /^(?:\d{1,3}(?:,\d{3}){1,4}\.\d{1,6}|\d{1,3}(?:\.\d{3}){1,4},\d{1,6})$/;
const plain = /^\d{1,12}(?:[.,]\d{1,6})?$/;
/** Thousands for some, decimals for others: one comma or point, with three digits behind and up to three before. */
const twofold = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * The number that somebody wrote, in digits of any script: `1500`, `1 500`, `1'500`, `12,5`, `1.234,5`. `twofold` for one
 * that means another number in the next country, such as `1,500`; null for what is no number.
 */
export function writtenNumber(text: string): number | 'twofold' | null {
  const tidy = withPlainDigits(text.slice(0, 100).replace(apostrophes, "'").normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/٫/g, '.')
    .replace(/[٬']/g, "'")
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const sign = /^[+-] ?/.exec(tidy)?.[0] ?? '';
  const digits = tidy.slice(sign.length);
  if (twofold.test(digits)) return 'twofold';
  const isGrouped = grouped.test(digits) || both.test(digits);
  if (!isGrouped && !plain.test(digits)) return null;
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  // The same sign used twice groups digits; used once, or last of two kinds, it begins the decimals.
  const isDecimal = last >= 0 && digits.indexOf(digits[last] ?? '') === last;
  const [whole, rest] = isDecimal ? [digits.slice(0, last), digits.slice(last + 1)] : [digits, ''];
  const value = Number(`${whole.replace(/[^\d]/g, '')}.${rest || '0'}`);
  // Adding nothing makes −0 a plain 0.
  return (sign.startsWith('-') ? -value : value) + 0;
}

/** A number as {@link writtenNumber} reads it back: three decimals get a fourth, since they could be thousands. */
export const numberText = (value: number): string => {
  const text = String(value);
  return writtenNumber(text) === 'twofold' ? `${text}0` : text;
};
