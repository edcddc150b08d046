import type { Words } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import type { ChapterMove } from '@/content/facts/poll';
import type { Language } from '@/lib/languages';
import type { PathStep } from './data';

/** A step up is “more lost”: the question asks how much is lost. */
const rise: Record<ChapterMove, number> = { more: 1, same: 0, less: -1 };
const [across, up] = [40, 22];

/** A reader's taps as a path through the nine chapters, drawn and written. */
export function ReaderPath({ path, lang, words }: { path: readonly PathStep[]; lang: Language; words: Words }) {
  const said = words.reading.path;
  const left = chapterSlugs.length - path.length;
  return (
    <section aria-labelledby="path" className="mx-auto mt-12 max-w-measure px-5">
      <div className="border-t-4 border-ink pt-4">
        <h2 id="path" className="text-title-3">
          {said.title}
        </h2>
        <p className="mt-2 text-quiet">{said.text}</p>
        {path.length === 0 ? <p className="mt-2">{said.none}</p> : <PathSteps path={path} lang={lang} words={words} />}
        {path.length > 0 && left > 0 && <p className="mt-3 text-quiet">{said.left(left)}</p>}
      </div>
    </section>
  );
}

function PathSteps({ path, lang, words }: { path: readonly PathStep[]; lang: Language; words: Words }) {
  const said = words.reading.path;
  return (
    <>
      <PathDrawing path={path} />
      <p className="font-sans text-label text-quiet">{said.figure}</p>
      <ol className="mt-4">
        {chapterSlugs.map((slug, index) => {
          const move = path.find((step) => step.chapter === slug)?.move;
          return (
            <li key={slug} className="grid grid-cols-[2rem_1fr_auto] items-baseline border-t border-rule py-2">
              <span aria-hidden="true" className="font-sans text-label text-quiet tabular-nums">
                {index + 1}
              </span>
              <a href={`/${lang}/chapters/${slug}#tap`} className="text-ink">
                {words.chapters[slug].title}
              </a>
              <span className={move ? 'font-sans text-label font-semibold' : 'font-sans text-label text-quiet'}>
                {move ? words.reading.tap.moves[move] : said.untapped}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** The path as a line of steps, one column for each chapter; a chapter without a tap is a gap. The list says the same. */
function PathDrawing({ path }: { path: readonly PathStep[] }) {
  const points = levels(path);
  const [top, bottom] = [Math.max(0, ...points.map((one) => one.to)), Math.min(0, ...points.map((one) => one.to))];
  const y = (level: number) => 12 + (top - level) * up;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${across * chapterSlugs.length + 8} ${24 + (top - bottom) * up}`}
      className="my-4 block w-full max-w-md overflow-visible"
    >
      <path d={`M0 ${y(0)}H${across * chapterSlugs.length + 8}`} className="fill-none stroke-rule stroke-1" />
      {points.map(({ chapter, from, to }) => {
        const x = 4 + across * chapterSlugs.indexOf(chapter);
        return (
          <g key={chapter}>
            <path
              d={`M${x} ${y(from)}L${x + across} ${y(to)}`}
              strokeLinecap="round"
              className="fill-none stroke-accent stroke-3"
            />
            <circle cx={x + across} cy={y(to)} r="4.5" className="fill-accent" />
          </g>
        );
      })}
    </svg>
  );
}

/** For each tapped chapter the level before and after it, starting from nought. */
export function levels(path: readonly PathStep[]) {
  let level = 0;
  return path.map(({ chapter, move }) => {
    const from = level;
    level += rise[move];
    return { chapter, from, to: level };
  });
}
