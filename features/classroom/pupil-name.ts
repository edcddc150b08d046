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

/** The form in which two spellings of a name are one: no two pupils of a class share it. */
export const nameKeyOf = nameKey;
