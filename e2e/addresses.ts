import { join } from 'node:path';
import { readingPages as readingPagesOf } from '@/scripts/reading-pages';

/** Every reading page, as the folders under `app/` say. */
export const readingPages = readingPagesOf(join(import.meta.dirname, '..'));

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

/** The chapters that between them show all that chapters are made of (`e2e/http/chapters.spec.ts` holds that). */
export const walkedChapters = ['before', 'yekaterinburg', 'arrests', 'what-next'] as const;

const isWalked = (path: string) =>
  !path.includes('/chapters/') || walkedChapters.some((slug) => path.endsWith(`/${slug}`));
/** One chapter on paper is made like nine. */
const shortened = (path: string) => (path === '/en/print/handout' ? `${path}?chapters=flight` : path);
/** A page of each template: what holds of it holds of all that are made like it. */
export const templates = [...readingPages.filter(isWalked), ...toolPages.map(shortened), missingPage];
