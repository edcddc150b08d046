import type { Words } from '@/content/editions';
import type { Lesson } from './lesson';

/** Where a class is in its chapters: how many have read each, as a number and as a bar. */
export function ChaptersSection({ read, words }: { read: Lesson['read']; words: Words }) {
  const said = words.live.chapters;
  // Nobody is there: the page says so elsewhere.
  if (read.length > 0 && read.every(({ of }) => of === 0)) return null;
  return (
    <section aria-labelledby="chapters-read">
      <h2 id="chapters-read" className="text-title-2">
        {said.title}
      </h2>
      {read.length === 0 ? (
        <p className="mt-1 text-quiet">{said.none}</p>
      ) : (
        <>
          <p className="mt-1 max-w-measure text-quiet">{said.text}</p>
          <table className="mt-4 w-full max-w-measure border-collapse leading-snug">
            <caption className="sr-only">{said.title}</caption>
            <thead className="sr-only">
              <tr>
                <th scope="col">{said.chapter}</th>
                <th scope="col">{said.read}</th>
              </tr>
            </thead>
            <tbody>
              {read.map(({ chapter, n, of }) => (
                <tr key={chapter} data-key={chapter} className="border-b border-rule">
                  <th scope="row" className="w-1/2 py-1.5 pr-4 text-left font-normal">
                    {words.chapters[chapter].title}
                  </th>
                  <td className="py-1.5 text-right">
                    <span className="flex items-center gap-3">
                      <ShareBar part={n} whole={of} />
                      <span className="w-24 shrink-0 whitespace-nowrap tabular-nums">
                        {n} / {of}
                      </span>
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

/** A part of a whole as a bar. */
export function ShareBar({ part, whole, tone = 'fill-accent' }: { part: number; whole: number; tone?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none" className="block h-[0.7em] w-full">
      <rect width="100" height="10" className="fill-rule/60" />
      <rect width={whole === 0 ? 0 : Math.min(100, (100 * part) / whole)} height="10" className={tone} />
    </svg>
  );
}
