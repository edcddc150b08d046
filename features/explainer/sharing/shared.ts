import { type FigureId, figureIds } from '@/content/chapter';
import type { Words } from '@/content/editions';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { type DifferenceId, differenceIds, differences } from '@/content/facts/differences';
import type { Language } from '@/lib/languages';

/** What can be sent, shown in a frame or downloaded by itself: a figure, the claim grid, a difference. */
export type SharedFigure = FigureId | 'claims';
export type SharedId = SharedFigure | `difference-${DifferenceId}`;

export const sharedFigures: readonly SharedFigure[] = ['claims', ...figureIds];
export const sharedIds: readonly SharedId[] = [
  ...sharedFigures,
  ...differenceIds.map((id) => `difference-${id}` as const),
];

/** @returns the id that a text names; null for any other text */
export const findShared = (text: string): SharedId | null => sharedIds.find((id) => id === text) ?? null;

/** @returns the difference that an id names; null for a figure */
export const differenceOf = (id: SharedId): DifferenceId | null =>
  differenceIds.find((one) => `difference-${one}` === id) ?? null;

/** @returns the title of a figure or a difference, and the sentence under it */
export function titleOf(id: SharedId, words: Words): { title: string; caption: string } {
  const difference = differenceOf(id);
  if (difference) {
    const { title, note } = words.differences[difference];
    return { title, caption: note };
  }
  if (id === 'claims') {
    const { grid } = words.figures;
    return { title: words.explainer.finding.title, caption: grid.caption };
  }
  return words.figures.titles[id as FigureId];
}

/** The chapter that a figure or a difference stands in; null for the grid, which stands on the cover. */
export function chapterOf(id: SharedId, words: Words): ChapterSlug | null {
  const difference = differenceOf(id);
  if (difference) return differences[difference].chapter;
  const has = (slug: ChapterSlug) =>
    words.chapters[slug].blocks.some((block) => block.block === 'figure' && block.figure === id);
  return chapterSlugs.find(has) ?? null;
}

/** The address, after the site's own, at which a figure or a difference is read in its place. */
export function placeOf(id: SharedId, lang: Language, words: Words): string {
  const chapter = chapterOf(id, words);
  if (!chapter) return `/${lang}`;
  return `/${lang}/chapters/${chapter}#${differenceOf(id) ? id : `figure-${id}`}`;
}
