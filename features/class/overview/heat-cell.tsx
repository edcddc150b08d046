import type { Words } from '@/content/editions';
import type { ItemPoints } from './overview';

type Heat = 'right' | 'part' | 'wrong';

/** How an answer did: all of its points, some, or none. */
const heatOf = ({ score, max }: ItemPoints): Heat => (score >= max ? 'right' : score > 0 ? 'part' : 'wrong');

const looks: Record<Heat, { sign: string; look: string }> = {
  right: { sign: '●', look: 'bg-right-answer/10 text-right-answer' },
  part: { sign: '◐', look: 'bg-rule/40 text-quiet' },
  wrong: { sign: '×', look: 'bg-wrong/15 font-semibold text-wrong' },
};

/** One answer in the matrix of pupils and items: a sign that is read without colour, and a word for who hears it. */
export function HeatCell({ points, words }: { points: ItemPoints | undefined; words: Words }) {
  if (!points) return <td />;
  const heat = heatOf(points);
  return (
    <td className={`border-x border-paper px-1 py-1.5 text-center ${looks[heat].look}`}>
      <span aria-hidden="true">{looks[heat].sign}</span>
      <span className="sr-only">{words.live.heat[heat]}</span>
    </td>
  );
}

/** What the signs of {@link HeatCell} mean. */
export function HeatLegend({ words }: { words: Words }) {
  const { heat } = words.live;
  return (
    <p className="mt-4 max-w-measure font-sans text-label text-quiet">
      {heat.legend}{' '}
      {(Object.keys(looks) as Heat[]).map((one) => (
        <span key={one} className="mr-4 inline-block">
          <span aria-hidden="true" className={`inline-block w-6 text-center ${looks[one].look}`}>
            {looks[one].sign}
          </span>{' '}
          {heat[one]}
        </span>
      ))}
    </p>
  );
}
