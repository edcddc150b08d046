import { foldText } from './fold';

/**
 * Nothing to see and nothing to write a name with: controls, marks of direction, characters without width, letters
 * that are blank. They would make two names out of one.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;
/**
 * Stay inside a name: they join two people or a hand and its colour into one sign, and Persian and the scripts of India
 * are spelled with them.
 */
const joiners = '\u200c\u200d';

/** A name as it was typed, in the form in which it is kept: composed, spaces single, nothing unseen but joiners of signs. */
export const tidyName = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(unseen, (character) => (joiners.includes(character) ? character : ''))
    .replace(/ +/g, ' ')
    .replace(/^[\s\u200c\u200d]+|[\s\u200c\u200d]+$/gu, '');

/** A text of several lines in the form in which it is kept: each line as {@link tidyName} has it, at most one of them empty. */
export const tidyText = (typed: string): string =>
  typed
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map(tidyName)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');

/** The form in which two spellings of one name are the same ({@link foldText}). */
export const nameKey = (name: string): string => foldText(tidyName(name));

/** How long a name is as people count: signs, not code units. */
export const nameLength = (name: string): number => [...new Intl.Segmenter('en').segment(name)].length;
