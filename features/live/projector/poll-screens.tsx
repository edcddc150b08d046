import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { phases, stances } from '@/content/facts/poll';
import type { OwnClass } from '@/features/class/own-class';
import type { ClassTables } from '@/features/poll/class-results/class-tables';
import type { ClassPoll } from '@/features/poll/class-results/data';
import type { DirectionTable } from '@/features/poll/class-results/direction';
import { directionName } from '@/features/poll/class-results/direction-bars';
import { percent } from '@/features/poll/tally';
import type { Language } from '@/lib/languages';
import { ShareBar } from '../chapters-section';
import type { ScreenContent } from './screen';

/** The class poll: covered until it is revealed, then both phases, then from before to after. */
export function pollScreens(own: OwnClass, poll: ClassPoll, lang: Language, words: Words): ScreenContent[] {
  const said = words.live.screen.poll;
  if (!poll.result)
    return [{ id: 'poll', title: said.title, body: <Covered own={own} poll={poll} lang={lang} words={words} /> }];
  return [
    { id: 'poll', title: said.title, body: <Phases phases={poll.result.phases} words={words} /> },
    { id: 'poll-shifts', title: said.shifts, body: <Directions table={poll.result.directions} words={words} /> },
  ];
}

function Covered({ own, poll, lang, words }: { own: OwnClass; poll: ClassPoll; lang: Language; words: Words }) {
  const said = words.live.screen.poll;
  return (
    <>
      <p className="question">{words.poll.question}</p>
      <p className="sentence">{poll.canBeRevealed ? said.ready : said.tooFew}</p>
      {poll.canBeRevealed && (
        <>
          <p className="ask">
            <button type="button" popoverTarget="reveal" className="step">
              {said.reveal}
            </button>
          </p>
          <div id="reveal" popover="auto" role="dialog" aria-labelledby="reveal-title" className="confirm">
            <h2 id="reveal-title">{said.confirmTitle}</h2>
            <p>{said.confirmText}</p>
            <PostForm action={`/classes/${own.id}/reveal`} lang={lang} data-failed={said.failed}>
              <button type="submit" className="step">
                {said.confirm}
              </button>
              <button type="button" popoverTarget="reveal" popoverTargetAction="hide" className="step">
                {said.cancel}
              </button>
            </PostForm>
          </div>
        </>
      )}
    </>
  );
}

function Phases({ phases: shown, words }: { phases: ClassTables['phases']; words: Words }) {
  const said = words.live.screen.poll;
  return (
    <>
      <p className="question">{words.poll.question}</p>
      <div className="two-lists">
        {phases.map((phase) => {
          const tally = shown[phase];
          return (
            <table key={phase} className="bars votes">
              <caption>
                {words.poll.phases[phase]} <span className="quiet">{tally ? said.votes(tally.n) : said.notYet}</span>
              </caption>
              <tbody>
                {stances.map((stance) => (
                  <tr key={stance}>
                    <th scope="row">{words.poll.short[stance]}</th>
                    <td>
                      <ShareBar part={tally?.counts[stance] ?? 0} whole={tally?.n ?? 0} />
                    </td>
                    <td className="number">{tally ? `${percent(tally.counts[stance], tally.n)} %` : said.withheld}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          );
        })}
      </div>
      <p className="quiet">{said.note}</p>
    </>
  );
}

/** Which way the class went: groups of five at least, or why there are none. */
function Directions({ table, words }: { table: DirectionTable | null; words: Words }) {
  const said = words.live.screen.poll;
  if (!table) return <p className="sentence">{words.poll.inClass.noDirections}</p>;
  const all = table.reduce((sum, { n }) => sum + n, 0);
  return (
    <>
      <table className="bars votes">
        <caption>
          {said.shifts} <span className="quiet">{said.twice(all)}</span>
        </caption>
        <tbody>
          {table.map(({ of, n }) => (
            <tr key={of.join()}>
              <th scope="row">{directionName(of, words)}</th>
              <td>
                <ShareBar part={n} whole={all} />
              </td>
              <td className="number">{n}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{said.joined}</p>
      <p className="quiet">{said.note}</p>
    </>
  );
}
