/** The two published accounts from which every fact comes. Their texts stay outside the project. */
export const accounts = {
  a: { letter: 'A', paragraphs: 29 },
  b: { letter: 'B', paragraphs: 15 },
} as const;

export type AccountId = keyof typeof accounts;
export const accountIds = Object.keys(accounts) as AccountId[];

/** A paragraph's number in its account, as the newsroom numbered it: `A1`, `B15`. */
export type ParagraphId<Letter extends 'A' | 'B' = 'A' | 'B'> = `${Letter}${number}`;
