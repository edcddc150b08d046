import type { Words } from '@/content/editions';
import { getItem, type Item, isItemId } from '@/features/quiz/bank';
import { type PublicItem, publicItem } from '@/features/quiz/public-item';
import type { Language } from '@/lib/languages';
import { ShareBar } from '../chapters-section';
import { itemBars } from '../item-bars';
import type { LessonItem } from '../lesson';
import { screenOf } from './items-screen';
import type { ScreenContent } from './screen';

/** The options keep their places, whoever projects them and whenever. */
const seed = 'projector';

/** An item's two screens: the question with its options, then, when the instructor goes on, how it was answered. */
export function itemScreens(
  item: LessonItem,
  index: number,
  all: number,
  lang: Language,
  words: Words,
): ScreenContent[] {
  if (!isItemId(item.id)) return [];
  const said = words.live.screen.items;
  const whole = getItem(item.id, lang);
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
      body: <Answers whole={whole} face={face} item={item} words={words} />,
    },
  ];
}

/** Long texts are set smaller, so that the last row of the room still sees all of them at once. */
const sizeOf = (texts: readonly string[]): string => {
  const lines = texts.reduce((sum, text) => sum + Math.ceil(text.length / 52), 0);
  return lines > 9 ? 'dense' : lines > 6 ? 'usual' : 'roomy';
};

function Prompt({ face }: { face: PublicItem }) {
  return (
    <>
      <p className="prompt">{face.prompt}</p>
      {face.statement && <p className="statement">{face.statement}</p>}
    </>
  );
}

function Question({ face, n, answers, words }: { face: PublicItem; n: number; answers: string; words: Words }) {
  const said = words.live.screen.items;
  const texts = [...face.options, ...face.rights].map(({ text }) => text);
  return (
    <div className={sizeOf([face.prompt, face.statement ?? '', ...texts])}>
      <Prompt face={face} />
      <div className={face.rights.length > 0 ? 'two-lists' : undefined}>
        {[face.options, face.rights].map(
          (list, place) =>
            list.length > 0 && (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lists that keep their places
              <ul key={place} className="options">
                {list.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            ),
        )}
      </div>
      <p className="ask">
        <span className="quiet">{said.answered(n)}</span>
        <a href={answers} data-reveal className="step">
          {said.show}
        </a>
      </p>
    </div>
  );
}

function Answers({ whole, face, item, words }: { whole: Item; face: PublicItem; item: LessonItem; words: Words }) {
  const said = words.live.screen.items;
  const bars = itemBars(whole, face, item.given, said.other);
  const kind = whole.fact.kind;
  const how = kind === 'order' ? said.placed : kind === 'match' ? said.matched : said.chosen;
  return (
    <div className={sizeOf([face.prompt, face.statement ?? '', ...bars.map(({ text }) => text)])}>
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
