import { chapterSlugs } from '@/content/facts/chapters';

/** Every reading page. */
export const readingPages = [
  '/en',
  ...chapterSlugs.map((slug) => `/en/chapters/${slug}`),
  '/en/timeline',
  '/en/people',
  '/en/sources',
  '/en/about',
  '/en/teach',
];
/** The tool pages that stand without anything having been done. */
export const toolPages = [
  '/en/quiz',
  '/en/quiz/print',
  '/en/poll',
  '/en/join',
  '/en/sign-up',
  '/en/sign-in',
  '/en/print/handout',
  '/en/print/claims',
  '/en/print/exercise',
  '/en/print/slips',
];
/** A page that is not there. */
export const missingPage = '/en/no-such-page';
