/** Characters that are not seen, or turn the direction of what follows: they would make two names out of one. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;
/** Joins two people or a hand and its colour into one sign: taken out of a name, it would fall apart. */
const joiner = '\u200d';

/** A name as it was typed, in the form in which it is kept: composed, spaces single, nothing unseen but joiners of signs. */
export const tidyName = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(unseen, (character) => (character === joiner ? character : ''))
    .trim();

/** The form in which two spellings of one name are the same: compatible characters, case and joiners do not count. */
export const nameKey = (name: string): string =>
  tidyName(name).normalize('NFKC').replaceAll(joiner, '').toLowerCase().normalize('NFKC').replace(/\s+/gu, ' ').trim();

/** How long a name is as people count: signs, not code units. */
export const nameLength = (name: string): number => [...new Intl.Segmenter('en').segment(name)].length;
