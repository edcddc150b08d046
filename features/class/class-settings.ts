import type { Class } from './class';

/** What an instructor sets for a class. */
export type ClassSettings = Pick<
  Class,
  | 'title'
  | 'chapters'
  | 'scope'
  | 'length'
  | 'kinds'
  | 'attempts'
  | 'due'
  | 'zone'
  | 'feedback'
  | 'hasPoll'
  | 'isClosed'
>;
