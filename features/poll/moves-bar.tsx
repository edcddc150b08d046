import { moves } from '@/content/facts/poll';

const fills = ['fill-accent', 'fill-rule', 'fill-account-a'] as const;

/** The three numbers of a row as one bar; withheld ones are left out of it. */
export function MovesBar({ numbers }: { numbers: readonly (number | null)[] }) {
  const all = numbers.reduce((sum: number, n) => sum + (n ?? 0), 0);
  if (all === 0) return null;
  const starts = numbers.map((_, index) => numbers.slice(0, index).reduce((sum: number, n) => sum + (n ?? 0), 0));
  return (
    <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none" className="mt-1.5 block h-1.5 w-full">
      {numbers.map((n, index) => (
        <rect
          key={moves[index]}
          x={(100 * (starts[index] ?? 0)) / all}
          width={(100 * (n ?? 0)) / all}
          height="4"
          className={fills[index]}
        />
      ))}
    </svg>
  );
}
