import type { Words } from '@/content/editions';
import { type EventFact, events } from '@/content/facts/events';
import type { Language } from '@/lib/languages';
import { Citation, carriersOf } from '../citation';
import { type Act, type Join, type LanePiece, listRungs, type RungSide } from './acts';
import { dateText } from './event-dates';
import { FigureFrame } from './figure-frame';
import type { FigureProps } from './figure-props';
import { accountColours, LadderLane } from './ladder-lane';

/**
 * The eight days as a ladder: Moscow left, Baku right, the days down the middle, and last what has no day. A line leads
 * from an act to another only where an account, or somebody whom it cites, calls that its answer; its colour and its
 * dashes say which account. Where two columns would break words, each act says whose it is and what it answers instead.
 */
export function ActAndAnswerFigure({ lang, words }: FigureProps) {
  const said = words.figures.acts;
  return (
    <FigureFrame id="act-and-answer" lang={lang} words={words}>
      <div aria-hidden="true" className="ladder border-b-2 border-ink font-semibold max-[22rem]:hidden">
        <p className="act">{said.moscow}</p>
        <div className="ladder-right">
          <p className="act">{said.baku}</p>
        </div>
      </div>
      <ol>
        {listRungs().map(({ day, sides }) => (
          <li key={day} className="ladder border-b border-rule max-[22rem]:block">
            {day ? (
              <time dateTime={day} className="ladder-day py-1.5">
                {dateText({ on: day, precision: 'day', from: [] }, lang, { withYear: false })}
              </time>
            ) : (
              <span className="ladder-day py-1.5">{said.undated}</span>
            )}
            {sides.map((side) => (
              <Side key={side.by} side={side} lang={lang} words={words} />
            ))}
          </li>
        ))}
      </ol>
    </FigureFrame>
  );
}

const forEar = 'sr-only max-[22rem]:not-sr-only';

type SideProps = { side: RungSide; lang: Language; words: Words };

function Side({ side, lang, words }: SideProps) {
  const isLeft = side.by === 'moscow';
  const drawn = (lane: readonly LanePiece[]) =>
    lane.map((piece) => <LadderLane key={piece} piece={piece} account={side.account} isLeft={isLeft} />);
  return (
    <div className={isLeft ? 'ladder-left' : 'ladder-right'}>
      {drawn(side.lane)}
      {side.acts.map(({ act, join, lane }) => (
        <div key={act.id} className="act">
          {drawn(lane)}
          <ActText act={act} join={join} lang={lang} words={words} />
        </div>
      ))}
    </div>
  );
}

function ActText({ act, join, lang, words }: { act: Act; join: Join | undefined; lang: Language; words: Words }) {
  const { claims }: EventFact = events[act.id];
  const { acts: said, timeline } = words.figures;
  return (
    <>
      <span className={forEar}>{said[act.by]}: </span>
      {words.events[act.id].title}{' '}
      <Citation id={claims[0]} accounts={carriersOf(claims[0])} lang={lang} words={words} />
      {join && (
        <span className={`mt-0.5 block ${accountColours[join.account]}`}>
          {said.answer}
          <span className={forEar}>{said.answerTo(words.events[join.from.id].title)}</span>
          {said.says(
            join.speaker
              ? timeline.citedIn(words.speakers[join.speaker].name, words.site.accounts[join.account].name)
              : words.site.accounts[join.account].name,
          )}{' '}
          <Citation id={join.claim} accounts={[join.account]} lang={lang} words={words} />
        </span>
      )}
    </>
  );
}
