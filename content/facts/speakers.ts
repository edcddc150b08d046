import type { AccountId } from './accounts';

/** Who is quoted in an account, or named there as the source of a claim. Their names and offices are words: see `content/en/speakers`. */
export const speakerIds = [
  'unnamed-experts',
  'russian-officials',
  'report-az',
  'azerbaijan-foreign-ministry',
  'azerbaijani-officials',
  'television-presenter',
  'azerbaijani-analysts',
  'later-reports',
  'russia-foreign-ministry',
  'social-media',
  'parliament-commission',
  'state-news-agency',
  'arif-yunusov',
  'dmitry-peskov',
  'ramis-yunus',
  'unnamed-many',
  'regional-analysts',
] as const;

export type SpeakerId = (typeof speakerIds)[number];

/** The accounts in which a speaker is quoted or cited. A claim that both carry need not have its speaker in both. */
export const citedIn: Readonly<Record<SpeakerId, readonly AccountId[]>> = {
  'unnamed-experts': ['b'],
  'russian-officials': ['a'],
  'report-az': ['a'],
  'azerbaijan-foreign-ministry': ['a', 'b'],
  'azerbaijani-officials': ['a'],
  'television-presenter': ['b'],
  'azerbaijani-analysts': ['a'],
  'later-reports': ['b'],
  'russia-foreign-ministry': ['a', 'b'],
  'social-media': ['b'],
  'parliament-commission': ['a'],
  'state-news-agency': ['a'],
  'arif-yunusov': ['b'],
  'dmitry-peskov': ['b'],
  'ramis-yunus': ['a'],
  'unnamed-many': ['b'],
  'regional-analysts': ['b'],
};

/** For whom a speaker speaks: one of the two governments, its ministries, parliament or agency; or neither of them. */
export const sides = ['moscow', 'baku', 'neither'] as const;
export type Side = (typeof sides)[number];

/**
 * As the accounts present them. Report.Az and the presenter are Azerbaijani, but no account says that they spoke
 * for the government; whoever is unnamed and holds no office speaks for neither.
 */
export const sideOf: Readonly<Record<SpeakerId, Side>> = {
  'unnamed-experts': 'neither',
  'russian-officials': 'moscow',
  'report-az': 'neither',
  'azerbaijan-foreign-ministry': 'baku',
  'azerbaijani-officials': 'baku',
  'television-presenter': 'neither',
  'azerbaijani-analysts': 'neither',
  'later-reports': 'neither',
  'russia-foreign-ministry': 'moscow',
  'social-media': 'neither',
  'parliament-commission': 'baku',
  'state-news-agency': 'baku',
  'arif-yunusov': 'neither',
  'dmitry-peskov': 'moscow',
  'ramis-yunus': 'neither',
  'unnamed-many': 'neither',
  'regional-analysts': 'neither',
};
