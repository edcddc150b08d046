import type { Words } from '@/content/editions';
import { type EventFact, events } from '@/content/facts/events';
import { classNames } from '@/lib/class-names';
import type { Language } from '@/lib/languages';
import { Citation, carriersOf } from '../citation';
import { type Act, eightDays, type Government, type Join, listActs, listJoins } from './acts';
import { dateText } from './event-dates';
import { FigureFrame } from './figure-frame';
import type { FigureProps } from './figure-props';

/**
 * The eight days as a ladder: Moscow left, Baku right, the days down the middle, and below what has no day. An arrow only
 * where an account, or somebody whom it cites, calls an act an answer; its colour and its dashes say which account.
 */
export function ActAndAnswerFigure({ lang, words }: FigureProps) {
  const acts = listActs();
  const joins = listJoins(acts);
  const said = words.figures.acts;
  const rung = (of: readonly Act[]) =>
    (['moscow', 'baku'] as const).map((by) => (
      <Side key={by} by={by} acts={of.filter((act) => act.by === by)} joins={joins} lang={lang} words={words} />
    ));
  return (
    <FigureFrame id="act-and-answer" lang={lang} words={words}>
      <div aria-hidden="true" className="ladder border-b-2 border-ink pb-1 font-semibold">
        <p>{said.moscow}</p>
        <p className="ladder-right">{said.baku}</p>
      </div>
      <ol>
        {eightDays.map((day) => (
          <li key={day} className="ladder border-b border-rule">
            <time dateTime={day} className="ladder-day">
              {dateText({ on: day, precision: 'day', from: [] }, lang, { withYear: false })}
            </time>
            {rung(acts.filter(({ on }) => on === day))}
          </li>
        ))}
      </ol>
      <p className="mt-5 border-b border-rule pb-1 text-quiet">{said.withoutDay}</p>
      <div className="ladder text-quiet">{rung(acts.filter(({ on }) => on === null))}</div>
    </FigureFrame>
  );
}

function Side({
  by,
  acts,
  joins,
  lang,
  words,
}: {
  by: Government;
  acts: readonly Act[];
  joins: readonly Join[];
  lang: Language;
  words: Words;
}) {
  if (acts.length === 0) return null;
  return (
    <div className={by === 'moscow' ? 'ladder-left' : 'ladder-right'}>
      {acts.map((act) => (
        <ActText key={act.id} act={act} join={joins.find(({ to }) => to === act)} lang={lang} words={words} />
      ))}
    </div>
  );
}

function ActText({ act, join, lang, words }: { act: Act; join: Join | undefined; lang: Language; words: Words }) {
  const { claims }: EventFact = events[act.id];
  const { acts: said, timeline } = words.figures;
  return (
    <div className="py-1 leading-snug">
      <span className="sr-only">{said[act.by]}: </span>
      {words.events[act.id].title}{' '}
      <Citation id={claims[0]} accounts={carriersOf(claims[0])} lang={lang} words={words} />
      {join && (
        <span className="mt-0.5 block">
          <Arrow by={act.by} account={join.account} />
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
    </div>
  );
}

const strokes = { a: 'stroke-account-a', b: 'stroke-account-b' } as const;

/** From the other side to this one: whole for Account A, broken for Account B. */
const Arrow = ({ by, account }: { by: Government; account: Join['account'] }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 44 14"
    className={classNames('mr-1.5 inline-block h-3.5 w-11 align-[-0.1em]', strokes[account])}
    fill="none"
    strokeWidth={2.5}
  >
    <path d={by === 'baku' ? 'M0 7H42' : 'M44 7H2'} strokeDasharray={account === 'b' ? '6 4' : undefined} />
    <path d={by === 'baku' ? 'M36 1.5L42.5 7L36 12.5' : 'M8 1.5L1.5 7L8 12.5'} />
  </svg>
);
