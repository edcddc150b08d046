import { wordsOf } from '@/content/editions';
import { publishedPoll } from '@/features/poll/published';
import { defaultLanguage } from '@/lib/languages';
import { published } from '../published';

export const dynamic = 'force-dynamic';

/** The results as JSON. */
export const GET = () =>
  published('application/json; charset=utf-8', (results, now) =>
    JSON.stringify(publishedPoll(results, wordsOf(defaultLanguage).poll.question, now)),
  );
