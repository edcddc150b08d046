import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import { phases } from '@/content/facts/poll';
import { dayInWords } from '@/lib/day';
import type { Language } from '@/lib/languages';
import type { Shown } from '../disclosure';
import { FlowsFigure } from '../flows-figure';
import { NumberTable } from '../number-table';
import { pathTable } from '../path-section';
import { shiftsTable } from '../shifts-section';
import type { PollResults, Shifts } from '../tally';
import { ClassPhaseTable } from './class-phase-table';
import type { ClassPoll } from './data';
import { DirectionBars } from './direction-bars';

/**
 * How a class voted, beside everyone: both phases, from before to after, the path through the chapters, with the table
 * behind each figure. Wide enough for a projector; on a phone the two stand one under the other.
 * @param poll as `getClassPoll` gives it; while it is closed, only why is said
 * @param children stands under that, such as the form that reveals it
 */
export function ClassPollSection({
  poll,
  everyone,
  lang,
  words,
  children,
}: {
  poll: ClassPoll;
  everyone: PollResults;
  lang: Language;
  words: Words;
  children?: ReactNode;
}) {
  const said = words.poll.inClass;
  const { result } = poll;
  return (
    <section id="class-poll" aria-labelledby="class-poll-title" className="mt-14 border-t-4 border-ink pt-4">
      <h2 id="class-poll-title" className="text-title-2">
        {said.title}
      </h2>
      <p className="mt-2 text-lead">{words.poll.question}</p>
      {result === null ? (
        <p className="mt-3 max-w-measure">{poll.canBeRevealed ? said.closed : said.tooFew}</p>
      ) : (
        <>
          <p className="mt-3 max-w-measure border-l-4 border-rule pl-4">{said.text}</p>
          <p className="mt-2 font-sans text-label text-quiet">{said.movedOn(dayInWords(result.movedOn, lang))}</p>
        </>
      )}
      {children}
      {result && (
        <>
          <div className="grid gap-x-12 lg:grid-cols-2">
            {phases.map((phase) => (
              <ClassPhaseTable
                key={phase}
                phase={phase}
                ours={result.phases[phase]}
                everyone={everyone.phases[phase]}
                words={words}
              />
            ))}
          </div>
          <Pair
            id="class-shifts"
            title={words.poll.results.shiftsTitle}
            text={said.directionsText}
            words={words}
            ours={<DirectionBars table={result.directions} words={words} />}
            everyones={<ShiftsPart shifts={everyone.shifts} whose={said.everyone} words={words} />}
          />
          <Pair
            id="class-path"
            title={words.poll.results.pathTitle}
            text={`${words.poll.results.pathText} ${words.poll.results.pathNote}`}
            words={words}
            ours={<PathPart path={result.path} whose={said.ours} words={words} />}
            everyones={<PathPart path={everyone.path} whose={said.everyone} words={words} />}
          />
          <p className="mt-8 max-w-measure font-sans text-label text-quiet">{words.poll.results.withheldText}</p>
        </>
      )}
    </section>
  );
}

/** Two of the same under one heading: the class's and everyone's. */
function Pair({
  id,
  title,
  text,
  ours,
  everyones,
  words,
}: {
  id: string;
  title: string;
  text: string;
  ours: ReactNode;
  everyones: ReactNode;
  words: Words;
}) {
  const { inClass } = words.poll;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="mt-12 text-title-3">
        {title}
      </h3>
      <p className="mt-2 max-w-measure text-quiet">{text}</p>
      <div className="grid gap-x-12 lg:grid-cols-2">
        <div className="min-w-0">
          <h4 className="mt-5 font-semibold">{inClass.ours}</h4>
          {ours}
        </div>
        <div className="min-w-0">
          <h4 className="mt-5 font-semibold">{inClass.everyone}</h4>
          {everyones}
        </div>
      </div>
    </section>
  );
}

const hasNumber = (numbers: readonly (number | null)[]) => numbers.some((n) => n !== null);

function ShiftsPart({ shifts, whose, words }: { shifts: Shifts; whose: string; words: Words }) {
  const said = words.poll.results;
  const table = shiftsTable(shifts, words);
  if (!table.rows.some(({ numbers }) => hasNumber(numbers))) return <p className="mt-2 text-quiet">{said.hidden}</p>;
  return (
    <>
      <FlowsFigure shifts={shifts} words={words} />
      <NumberTable caption={`${said.shiftsTitle}: ${whose}`} words={words} {...table} />
    </>
  );
}

function PathPart({ path, whose, words }: { path: Shown; whose: string; words: Words }) {
  const said = words.poll.results;
  if (!path.some(hasNumber)) return <p className="mt-2 text-quiet">{said.hidden}</p>;
  return <NumberTable caption={`${said.pathTitle}: ${whose}`} words={words} {...pathTable(path, words)} />;
}
