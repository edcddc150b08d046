import type { Words } from '@/content/editions';
import { itemTitle } from '@/features/quiz/item-title';
import { ShareBar } from '../chapters-section';
import type { ShownItem } from '../item-bars';

/** So many questions fit on a screen, two lines each. */
const mostItems = 5;

/** The questions that enough have answered, hardest first: what to talk about. Each leads to its own screen. */
export function ItemsScreen({ items, words }: { items: readonly ShownItem[]; words: Words }) {
  const said = words.live.screen.items;
  if (items.length === 0) return <p className="sentence">{said.none}</p>;
  const hardest = items.toSorted((a, b) => a.share - b.share || (a.id < b.id ? -1 : 1));
  return (
    <>
      <table className="bars items">
        <tbody>
          {hardest.slice(0, mostItems).map(({ id, share, whole }) => (
            <tr key={id} data-key={id}>
              <th scope="row">
                <a href={`#${screenOf(id)}`}>
                  {items.findIndex((one) => one.id === id) + 1}. {itemTitle(whole)}
                </a>
              </th>
              <td>
                <ShareBar part={share} whole={1} />
              </td>
              <td className="number">{said.got(Math.round(100 * share))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {items.length > mostItems && <p className="quiet">{said.more(items.length - mostItems)}</p>}
    </>
  );
}

/** The address of an item's screen. */
export const screenOf = (item: string): string => `question-${item}`;
