import { chapterSlugs } from '@/content/facts/chapters';

/** Every reading page. */
export const readingPages = [
  '/en',
  ...chapterSlugs.map((slug) => `/en/chapters/${slug}`),
  '/en/timeline',
  '/en/people',
  '/en/sources',
  '/en/about',
];
/** The tool pages that stand without anything having been done. */
export const toolPages = ['/en/quiz', '/en/quiz/print', '/en/poll', '/en/sign-up', '/en/sign-in'];
/** A page that is not there. */
export const missingPage = '/en/no-such-page';
