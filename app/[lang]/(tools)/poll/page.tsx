import { wordsOf } from '@/content/editions';
import { getReaderPath } from '@/features/explainer/data';
import { ReaderPath } from '@/features/explainer/reader-path';
import { getBallot, getResults } from '@/features/poll/data';
import { PollPage } from '@/features/poll/poll-page';
import { currentReader } from '@/features/readers/current-reader';
import { toolPage } from '@/features/site/tool-page';
import { dayOf } from '@/lib/day';
import { newId } from '@/lib/ids';

export const metadata = { title: 'Poll' };

export default toolPage(async ({ lang, query }) => {
  const words = wordsOf(lang);
  const reader = await currentReader();
  const ballot = await getBallot(reader);
  const path = await getReaderPath(reader);
  const mayLook = ballot.after !== null || ballot.hasPeeked;
  const { thanks } = words.poll;
  const voted = query.get('voted');
  const said =
    (voted === 'before' || voted === 'after') && ballot[voted]
      ? thanks[voted]
      : query.has('withdrawn')
        ? thanks.withdrawn
        : null;
  return (
    <>
      <PollPage
        ballot={ballot}
        results={mayLook ? await getResults() : null}
        said={said}
        asOf={dayOf(new Date())}
        once={newId()}
        lang={lang}
        words={words}
      />
      <ReaderPath path={path} lang={lang} words={words} />
    </>
  );
});
