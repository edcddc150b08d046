/** A name has at most so many characters, as a reader counts them. */
export const longestName = 60;

/**
 * Nothing to see and nothing to write a name with: controls, marks of direction, characters without width. The two
 * joiners stay inside a name, where Persian and the scripts of India, and joined emoji, need them.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;
const joiners = '\u200c\u200d';
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A name as it is kept and shown: without what cannot be seen, spaces as one. */
export function nameIn(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\r\n]/g, ' ')
    .replace(invisible, (one) => (joiners.includes(one) ? one : ''))
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\u200c\u200d]+|[\s\u200c\u200d]+$/gu, '');
}

/** Why a name (of {@link nameIn}) cannot be taken, as a refusal code; null when it can. */
export function unfitName(name: string): 'give-a-name' | 'long-name' | null {
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(name)) return 'give-a-name';
  // A character with a thousand accents is still one to see, but not to keep.
  return name.length > longestName * 8 || [...graphemes.segment(name)].length > longestName ? 'long-name' : null;
}

/** The form in which two spellings of a name are one: compatible characters, small letters, nothing invisible. */
export const nameKeyOf = (name: string): string =>
  nameIn(name.normalize('NFKC'))
    .replace(/[\u200c\u200d]/g, '')
    .toLowerCase()
    .normalize('NFKC');
