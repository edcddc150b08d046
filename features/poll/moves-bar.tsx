import { Hatching } from '@/components/ui/hatching';
import type { Words } from '@/content/editions';
import { moves } from '@/content/facts/poll';

const fills = ['fill-accent', 'fill-rule', 'fill-less'] as const;

/** The three numbers of a row as one bar. Where one of them is not shown no share can be drawn: then the bar is hatched. */
export function MovesBar({ numbers, words }: { numbers: readonly (number | null)[]; words: Words }) {
  const all = numbers.reduce((sum: number, n) => sum + (n ?? 0), 0);
  if (numbers.length === 0 || numbers.every((n) => n === null)) return null;
  if (numbers.includes(null))
    return (
      <span className="mt-1 flex items-center gap-2 font-sans text-label text-quiet">
        <svg aria-hidden="true" className="h-2.5 w-16 shrink-0">
          <Hatching />
        </svg>
        {words.poll.results.notShown}
      </span>
    );
  const starts = numbers.map((_, index) => numbers.slice(0, index).reduce((sum: number, n) => sum + (n ?? 0), 0));
  return (
    <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none" className="mt-1.5 block h-1.5 w-full">
      {numbers.map((n, index) => (
        <rect
          key={moves[index]}
          x={(100 * (starts[index] ?? 0)) / Math.max(1, all)}
          width={(100 * (n ?? 0)) / Math.max(1, all)}
          height="4"
          className={fills[index]}
        />
      ))}
    </svg>
  );
}
