// Apart from lib/codes.ts: what reads codes that people type is of no use in a browser, and its tables would weigh there.

/** Of codes that people read out and copy by hand: digits and capitals without those that look alike; 32, five bits each. */
export const codeLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Signs of a class code. The sentences that name six are in `refusals.ts` and `pupil.ts` (`codeHint`) of `content/en/interface/`. */
export const classCodeLength = 6;
