import type { Words } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { moves } from '@/content/facts/poll';
import { NumberTable } from './number-table';
import type { Shown } from './release';

/** Which chapter moved readers: everybody's taps, a row for each chapter. */
export function PathSection({ path, words }: { path: Shown; words: Words }) {
  const said = words.poll.results;
  const hasAny = path.some((row) => row.some((n) => n !== null));
  return (
    <section aria-labelledby="path-title">
      <h3 id="path-title" className="mt-12 text-title-3">
        {said.pathTitle}
      </h3>
      <p className="mt-2 text-quiet">{hasAny ? said.pathText : said.hidden}</p>
      {hasAny && (
        <>
          <NumberTable
            caption={said.pathTitle}
            corner={said.chapter}
            columns={moves.map((move) => said.moves[move])}
            rows={chapterSlugs.map((slug, index) => ({
              key: slug,
              label: (
                <>
                  {words.chapters[slug].title}
                  <MovesBar numbers={path[index] ?? []} />
                </>
              ),
              numbers: moves.map((_, column) => path[index]?.[column] ?? null),
            }))}
            words={words}
          />
          <p className="mt-2 font-sans text-label text-quiet">{said.pathNote}</p>
        </>
      )}
    </section>
  );
}

const fills = ['fill-accent', 'fill-rule', 'fill-account-a'] as const;

/** The three numbers of a row as one bar; withheld ones are left out of it. */
function MovesBar({ numbers }: { numbers: readonly (number | null)[] }) {
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
