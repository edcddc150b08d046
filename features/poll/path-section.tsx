import type { Words } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { moves } from '@/content/facts/poll';
import type { Shown } from './disclosure';
import { MovesBar } from './moves-bar';
import { TableSection } from './table-section';

/** Which chapter moved readers: everybody's taps, a row for each chapter. */
export function PathSection({ path, words }: { path: Shown; words: Words }) {
  const said = words.poll.results;
  return (
    <TableSection
      title={said.pathTitle}
      text={said.pathText}
      note={said.pathNote}
      {...pathTable(path, words)}
      words={words}
    />
  );
}

/** The table of that: its columns, and a row for each chapter with a bar under its title. */
export const pathTable = (path: Shown, words: Words) => ({
  corner: words.poll.results.chapter,
  columns: moves.map((move) => words.poll.results.moves[move]),
  rows: chapterSlugs.map((slug, index) => ({
    key: slug,
    label: (
      <>
        {words.chapters[slug].title}
        <MovesBar numbers={path[index] ?? []} words={words} />
      </>
    ),
    numbers: moves.map((_, column) => path[index]?.[column] ?? null),
  })),
});
