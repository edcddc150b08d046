/** The chapters in reading order. A slug is part of an address and of stored rows: it never changes. */
export const chapterSlugs = [
  'before',
  'flight',
  'parade',
  'yekaterinburg',
  'baku-answers',
  'arrests',
  'war-of-words',
  'why-now',
  'what-next',
] as const;

export type ChapterSlug = (typeof chapterSlugs)[number];
