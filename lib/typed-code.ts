import { dashes, withLatinCapitals, withPlainDigits } from './look-alikes';

/** So much of a pasted text is looked at. */
const longest = 2000;
/** What stands before a code in a link, a message or on a card. */
const label = /(?:CODE|CLASS|RECEIPT|RETURN|KOD|KODU|КОД)(?:[\s:=/"'#*_-]|%3D| IS)*$/iu;
/** What chat programs, word processors and people put around or inside a code that stands alone. */
const around = /[\s\p{P}\p{S}]/gu;

/**
 * The code in a text that somebody typed or pasted, as plain capitals and digits; null when there is none. It may stand
 * in a link, in quotation marks or in a sentence; it may be spaced or hyphened, and written with letters and digits of
 * other scripts that look alike.
 * @param letters the signs that the code is made of
 * @param length how many it has
 */
export function codeIn(text: string, letters: string, length: number): string | null {
  const plain = plainSigns(text.slice(0, longest));
  const whole = plain.replace(around, '').toUpperCase();
  if (whole.length === length && [...whole].every((sign) => letters.includes(sign))) return whole;
  const one = `[${letters}]`;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?=(${one}(?:[ -]?${one}){${length - 1}})(?![\\p{L}\\p{N}]))`, 'giu');
  const found = [...plain.matchAll(pattern)].map((match) => ({
    code: (match[1] ?? '').replace(/[ -]/g, '').toUpperCase(),
    likely: likelihood(match[1] ?? '', plain.slice(0, match.index)),
  }));
  // Of two that are as likely the later: “please” may stand before the code, little comes after it.
  return (
    found.reduce<(typeof found)[number] | null>((best, one) => (best && best.likely > one.likely ? best : one), null)
      ?.code ?? null
  );
}

/** How much a piece of text looks like a code: behind its label, with digits, in capitals, without spaces. */
const likelihood = (piece: string, before: string): number =>
  (label.test(before) ? 100 : 0) +
  10 * piece.replace(/[^0-9]/g, '').length +
  (piece === piece.toUpperCase() ? 5 : 0) +
  (piece.includes(' ') ? 0 : 1);

const plainSigns = (text: string): string =>
  withPlainDigits(
    lookAlike(
      decoded(text)
        .normalize('NFKD')
        .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, (sign) => (/\s/.test(sign) ? ' ' : '')),
    ),
  )
    .replace(dashes, '-')
    .replace(/\s/gu, ' ');

/** A one-time code as it was typed or pasted, in plain digits and hyphens; letters as they are. */
export const plainCode = (text: string): string =>
  withPlainDigits(text.normalize('NFKC').replace(/\p{Cf}/gu, ''))
    .replace(dashes, '-')
    .trim();

/** Letter by letter, so that small letters stay small where they were: capitals are a sign of a code. */
const lookAlike = (text: string): string =>
  text.replace(/[^\0-\u00ff]/gu, (sign) => {
    const capital = sign.toUpperCase();
    const latin = withLatinCapitals(capital);
    return latin === capital || sign === capital ? latin : latin.toLowerCase();
  });

/** A link as its address bar shows it; any other text as it is. */
function decoded(text: string): string {
  try {
    return /%[0-9a-f]{2}/i.test(text) ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}
