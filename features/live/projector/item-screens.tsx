import type { Words } from '@/content/editions';
import { type PublicItem, publicItem } from '@/features/quiz/public-item';
import { ShareBar } from '../chapters-section';
import { itemBars, type ShownItem } from '../item-bars';
import { screenOf } from './items-screen';
import type { ScreenContent } from './screen';

/** The options keep their places, whoever projects them and whenever. */
const seed = 'projector';

/** An item's two screens: the question with its options, then, when the instructor goes on, how it was answered. */
export function itemScreens(item: ShownItem, index: number, all: number, words: Words): ScreenContent[] {
  const said = words.live.screen.items;
  const { whole } = item;
  const face = publicItem(whole, words.quiz.item.accountAnswers, seed);
  const title = said.question(index + 1, all);
  return [
    {
      id: screenOf(item.id),
      title,
      body: <Question face={face} n={item.n} answers={`#${screenOf(item.id)}-answers`} words={words} />,
    },
    {
      id: `${screenOf(item.id)}-answers`,
      title,
      body: <Answers face={face} item={item} words={words} />,
    },
  ];
}

/** So many characters stand in a line of options, and in one beside a bar. */
const inLine = { option: 68, besideBar: 38 };

/** Long texts are set smaller, so that the last row of the room still sees all of them at once. */
function sizeOf(face: PublicItem, texts: readonly string[], width: number): string {
  const linesOf = (text: string, inOne: number) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / inOne)), 0);
  const lines = texts.reduce(
    (sum, text) => sum + linesOf(text, width),
    linesOf(face.prompt, 50) + linesOf(face.statement ?? '', inLine.option),
  );
  return lines > 8 ? 'dense' : lines > 6 ? 'usual' : 'roomy';
}

function Prompt({ face }: { face: PublicItem }) {
  return (
    <>
      <p className="prompt whitespace-pre-line">{face.prompt}</p>
      {face.statement && <p className="statement whitespace-pre-line">{face.statement}</p>}
    </>
  );
}

/** A question with its options, and how many have answered. @param answers where the way it was answered stands, if anywhere */
export function Question({ face, n, answers, words }: { face: PublicItem; n: number; answers?: string; words: Words }) {
  const said = words.live.screen.items;
  const texts = [...face.options, ...face.rights].map(({ text }) => text);
  return (
    <div className={sizeOf(face, texts, face.rights.length > 0 ? inLine.besideBar : inLine.option)}>
      <Prompt face={face} />
      <div className={face.rights.length > 0 ? 'two-lists' : undefined}>
        {[face.options, face.rights].map(
          (list, place) =>
            list.length > 0 && (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lists that keep their places
              <ul key={place} className="options">
                {list.map(({ id, text }) => (
                  <li key={id} className="whitespace-pre-line">
                    {text}
                  </li>
                ))}
              </ul>
            ),
        )}
      </div>
      <p className="ask">
        <span className="quiet">{said.answered(n)}</span>
        {answers && (
          <a href={answers} data-reveal className="step">
            {said.show}
          </a>
        )}
      </p>
    </div>
  );
}

/** How a question was answered, the right answer marked. */
export function Answers({ face, item, words }: { face: PublicItem; item: ShownItem; words: Words }) {
  const said = words.live.screen.items;
  const bars = itemBars(item.whole, face, item.given, said.other);
  const kind = item.whole.fact.kind;
  const how = kind === 'order' ? said.placed : kind === 'match' ? said.matched : said.chosen;
  return (
    <div
      className={sizeOf(
        face,
        bars.map(({ text }) => text),
        inLine.besideBar,
      )}
    >
      <Prompt face={face} />
      <table className="bars answers">
        <caption className="sr-only">{how}</caption>
        <tbody>
          {bars.map(({ id, text, n, isRight }) => (
            <tr key={id} data-key={id} className={isRight ? 'right' : undefined}>
              <th scope="row">
                {text}
                {isRight && kind !== 'order' && kind !== 'match' && <strong> ✓ {said.right}</strong>}
              </th>
              <td>
                <ShareBar part={n} whole={item.n} tone={isRight ? 'fill-right-answer' : 'fill-edge'} />
              </td>
              <td className="number">{said.got(Math.round((100 * n) / item.n))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {how} {said.answered(item.n)}.
      </p>
    </div>
  );
}
