import { BallotForm } from '@/features/class/ballots/ballot-form';
import { BallotTable } from '@/features/class/ballots/ballot-table';
import { getBallots } from '@/features/class/ballots/data';
import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';

/** Where the counts of a room without devices are typed in, and what was counted so far. */
export const GET = classPage(async ({ lang, words, own }) => {
  const said = words.ballots;
  const ballots = await getBallots(own);
  const hasCounted = ballots.before !== null || ballots.after !== null;
  return {
    title: words.titles.ballots,
    body: (
      <ClassFrame own={own} title={said.title} lang={lang}>
        <p className="text-lead text-quiet">{said.standfirst}</p>
        <p className="mt-2 mb-8">
          <a href={`/${lang}/print/slips`} className="inline-block py-1 font-sans text-label">
            {said.paper}
          </a>
        </p>
        {hasCounted && (
          <section aria-labelledby="counted" className="mb-10">
            <h2 id="counted" className="text-title-2">
              {said.counted}
            </h2>
            <BallotTable ballots={ballots} words={words} />
            <p className="mt-1 text-quiet">{said.replace}</p>
          </section>
        )}
        <BallotForm classId={own.id} lang={lang} words={words} />
      </ClassFrame>
    ),
  };
});
