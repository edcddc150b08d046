import { wordsOf } from '@/content/editions';
import { Slips } from '@/features/poll/papers/slips';
import { toolPage } from '@/features/site/tool-page';

export const metadata = { title: 'Ballots, taps and exit slips' };

/** Ballots, a sheet for taps and exit slips, to be cut apart. */
export default toolPage(async ({ lang }) => <Slips lang={lang} words={wordsOf(lang)} />);
