import { nameKey, nameLength, tidyName } from '@/lib/name';

/** A name has at most so many characters, as a reader counts them. */
export const longestName = 60;

/** A pupil's name as it is kept and shown: without what cannot be seen, spaces as one. */
export const nameIn = tidyName;

/** Why a name (of {@link nameIn}) cannot be taken, as a refusal code; null when it can. */
export function unfitName(name: string): 'give-a-name' | 'long-name' | null {
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(name)) return 'give-a-name';
  // A character with a thousand accents is still one to see, but not to keep.
  return name.length > longestName * 8 || nameLength(name) > longestName ? 'long-name' : null;
}

/** The form in which two spellings of a name are one. */
export const nameKeyOf = nameKey;

/** A pupil's name as pages show it: of those of one name the second has a 2 behind it, and so on. */
export const shownName = ({ name, nth }: { name: string; nth: number }): string =>
  nth > 1 ? `${name} (${nth})` : name;

/** A pupil's name in a file: as it was given where an identifier stands beside it, else as pages show it. */
export const nameInFile = (pupil: { name: string; nth: number; identifier: string | null }): string =>
  pupil.identifier ? pupil.name : shownName(pupil);
