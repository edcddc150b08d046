import type { Words } from '@/content/editions';
import type { ChapterSlug } from '@/content/facts/chapters';
import type { Language } from '@/lib/languages';
import { carrierOf, claimsByChapter } from '../figures/claim-rows';
import { figureTable } from './figure-table';
import { claimOf, type SharedId, titleOf } from './shared';
import { squareText } from './svg-parts';

/** The squares of a chapter's claims as characters: ■ Account A, □ Account B, ◧ both. */
export const chapterSquares = (slug: ChapterSlug): string =>
  (claimsByChapter.find(({ chapter }) => chapter === slug)?.claims ?? [])
    .map((id) => squareText[carrierOf(id)])
    .join('');

const keyOf = (words: Words): string =>
  (['a', 'b', 'both'] as const)
    .map((carrier) => `${squareText[carrier]} ${words.figures.grid.key[carrier]}`)
    .join(' · ');

/** A chapter as plain text: its title, its squares and what they mean, when it was told, where it stands. */
export const chapterText = (slug: ChapterSlug, address: string, words: Words): string =>
  [
    `${words.site.name} ${words.chapters[slug].title}`,
    chapterSquares(slug),
    keyOf(words),
    `${words.site.dateline}: ${address}`,
  ].join('\n');

/** What is sent as plain text, with the squares of the accounts where it has any. */
export function figureText(id: SharedId, address: string, lang: Language, words: Words): string {
  const { title, caption } = titleOf(id, words);
  const { rows } = figureTable(id, lang, words);
  const lines =
    id === 'claims'
      ? claimsByChapter.map(({ chapter }) => `${chapterSquares(chapter)} ${words.chapters[chapter].title}`)
      : rows.map(({ cells, mark }) => `${mark ? `${squareText[mark]} ` : ''}${cells.filter(Boolean).join(' · ')}`);
  const isMarked = id === 'claims' || rows.some(({ mark }) => mark !== null);
  // A sentence is what is sent; of a figure the lines say it all.
  const head = claimOf(id) ? [title, caption] : [title];
  return [...head, '', ...lines, '', ...(isMarked ? [keyOf(words)] : []), `${words.site.dateline}: ${address}`].join(
    '\n',
  );
}
