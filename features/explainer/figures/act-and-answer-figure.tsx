import type { Words } from '@/content/editions';
import { type EventFact, eventIds, events } from '@/content/facts/events';
import { classNames } from '@/lib/class-names';
import type { Language } from '@/lib/languages';
import { Citation, carriersOf } from '../citation';
import { type Act, type Join, listActs, listJoins } from './acts';
import { dateText } from './event-dates';
import { FigureFrame } from './figure-frame';
import type { FigureProps } from './figure-props';

// Written out, so that the stylesheet has them: there may be no style attribute.
const starts = `
  row-start-1 row-start-2 row-start-3 row-start-4 row-start-5 row-start-6 row-start-7 row-start-8
  row-start-9 row-start-10 row-start-11 row-start-12 row-start-13 row-start-14 row-start-15 row-start-16
  row-start-17 row-start-18 row-start-19 row-start-20 row-start-21 row-start-22 row-start-23 row-start-24
`
  .trim()
  .split(/\s+/);
const ends = `
  row-end-1 row-end-2 row-end-3 row-end-4 row-end-5 row-end-6 row-end-7 row-end-8
  row-end-9 row-end-10 row-end-11 row-end-12 row-end-13 row-end-14 row-end-15 row-end-16
  row-end-17 row-end-18 row-end-19 row-end-20 row-end-21 row-end-22 row-end-23 row-end-24
`
  .trim()
  .split(/\s+/);

/** Two columns, Moscow and Baku; a line from one to the other only where an account says that it was an answer. */
export function ActAndAnswerFigure({ lang, words }: FigureProps) {
  const acts = listActs();
  const joins = listJoins(acts);
  const said = words.figures.acts;
  if (acts.some(({ row }) => row >= ends.length)) throw new Error('More acts than the drawing has rows for.');
  return (
    <FigureFrame id="act-and-answer" lang={lang} words={words}>
      <div className="grid grid-cols-[1fr_2.25rem_1fr] font-semibold">
        <p className="border-b-2 border-ink pb-1">{said.moscow}</p>
        <p className="col-start-3 border-b-2 border-ink pb-1">{said.baku}</p>
      </div>
      <div className="grid grid-cols-[1fr_2.25rem_1fr] pt-3">
        {/* The list lends its entries to the grid in which the lines are drawn. */}
        <ol className="contents">
          {acts.map((act) => (
            <ActEntry key={act.id} act={act} join={joins.find(({ to }) => to === act)} lang={lang} words={words} />
          ))}
        </ol>
        {joins.map((join) => (
          <JoinLine key={join.to.id} join={join} />
        ))}
      </div>
      <p className="mt-3 max-w-[34rem] text-quiet">{said.others(eventIds.length - acts.length)}</p>
    </FigureFrame>
  );
}

function ActEntry({ act, join, lang, words }: { act: Act; join: Join | undefined; lang: Language; words: Words }) {
  const { date, claims, announced }: EventFact = events[act.id];
  const { acts: said, kinds, timeline } = words.figures;
  return (
    <li
      className={classNames(
        'row-span-2 mb-3 self-start border-l-4 py-0.5 pl-2.5 leading-snug',
        starts[act.row - 1],
        act.by === 'moscow' ? 'col-start-1 border-edge' : 'col-start-3 border-ink',
      )}
    >
      <span className="sr-only">{said[act.by]}: </span>
      {words.events[act.id].title}{' '}
      <Citation id={claims[0]} accounts={carriersOf(claims[0])} lang={lang} words={words} />
      <span className="block text-quiet">
        {date.on === null ? said.undated : dateText(date, lang, { withYear: false })}
        {announced && `, ${said.announced}`} · {kinds[act.kind]}
      </span>
      {join && (
        <span className="block">
          {said.answer}
          <span className="sr-only">{said.answerTo(words.events[join.from.id].title)}</span>
          {said.says(
            join.speaker
              ? timeline.citedIn(words.speakers[join.speaker].name, words.site.accounts[join.account].name)
              : words.site.accounts[join.account].name,
          )}{' '}
          <Citation id={join.claim} accounts={[join.account]} lang={lang} words={words} />
        </span>
      )}
    </li>
  );
}

const strokes = { a: 'stroke-account-a', b: 'stroke-account-b' } as const;

/** The line from an act to its answer, in the gap between the columns: whole for Account A, broken for Account B. */
function JoinLine({ join: { from, to, lane, account } }: { join: Join }) {
  const [begin, stop] = from.by === 'moscow' ? ['0%', '100%'] : ['100%', '0%'];
  const x = `${30 + lane * 40}%`;
  const arrow = from.by === 'moscow' ? 'M-7 -5L0 0L-7 5' : 'M7 -5L0 0L7 5';
  return (
    <div className={classNames('col-start-2 mt-3.5 -mb-3.5 px-0.5', starts[from.row - 1], ends[to.row - 1])}>
      <svg
        aria-hidden="true"
        className={classNames('size-full overflow-visible', strokes[account])}
        fill="none"
        strokeWidth={2}
        strokeDasharray={account === 'b' ? '5 4' : undefined}
      >
        <line x1={begin} x2={x} y1="0" y2="0" />
        <line x1={x} x2={x} y1="0" y2="100%" />
        <line x1={x} x2={stop} y1="100%" y2="100%" />
        <svg x={stop} y="100%" overflow="visible" aria-hidden="true">
          <path d={arrow} strokeDasharray="none" />
        </svg>
      </svg>
    </div>
  );
}
