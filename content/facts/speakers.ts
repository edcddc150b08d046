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
