import type { ClaimId } from './claims';

/** The stances on the title question, in the order in which they are asked. They are stored: a stance never changes its id. */
export const stances = ['lost', 'slipping', 'held', 'unsure'] as const;
export type Stance = (typeof stances)[number];

export const phases = ['before', 'after'] as const;
export type Phase = (typeof phases)[number];

/** How a chapter moved a reader: towards more lost, not at all, towards less lost. */
export const moves = ['more', 'same', 'less'] as const;
export type ChapterMove = (typeof moves)[number];

/**
 * The arguments of which a voter may say that they moved them: claims, in the order of the chapters, and whatever else
 * it was. Most of the claims speak for a yes, because the accounts do. Stored: an id stays.
 */
export const reasons = [
  'seen-as-stable-alliance',
  'less-dependent',
  'crash-apology',
  'raid-deaths',
  'sputnik-raid',
  'kremlin-cautious',
  'russia-weaker',
  'no-longer-afraid',
  'no-leverage',
  'no-retreat',
  'something-else',
] as const satisfies readonly (ClaimId | 'something-else')[];
export type ReasonId = (typeof reasons)[number];

/** Which way somebody went between their two votes, in the order in which they are neighbours. */
export const directions = ['towards', 'stayed', 'away', 'unsure'] as const;
export type Direction = (typeof directions)[number];
