import { Slips } from '@/features/poll/papers/slips';
import { toolPage } from '@/features/site/tool-page';

/** Ballots, a sheet for taps and exit slips, to be cut apart. */
export const GET = toolPage(async ({ lang, words }) => ({
  title: words.titles.slips,
  body: <Slips lang={lang} words={words} />,
}));
