const collator = new Intl.Collator('und', { numeric: true });

/**
 * Puts names of people in order, the same on every machine and in every language of the site: a class has names in
 * several alphabets, and a list that changes its order with the reader's language would be another list.
 */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);
