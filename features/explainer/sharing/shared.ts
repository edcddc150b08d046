import { type FigureId, figureIds } from '@/content/chapter';
import type { Words } from '@/content/editions';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { type ClaimId, claimIds, claims } from '@/content/facts/claims';
import { type DifferenceId, differenceIds, differences } from '@/content/facts/differences';
import type { FactSentence } from '@/content/prose';
import { sentencesOf } from '@/content/reading';
import type { Language } from '@/lib/languages';
import { tellerOf } from '../teller';

/** What can be sent, shown in a frame or downloaded by itself: a figure, the claim grid, a difference, a sentence. */
export type SharedFigure = FigureId | 'claims';
export type SharedId = SharedFigure | `difference-${DifferenceId}` | SentenceId;
/** The sentence that a claim stands in: the first of its chapter to cite it. */
export type SentenceId = `claim-${ClaimId}`;

export const sharedFigures: readonly SharedFigure[] = ['claims', ...figureIds];
/** Their pictures are drawn by the build; those of sentences when they are asked for. */
export const sharedIds: readonly SharedId[] = [
  ...sharedFigures,
  ...differenceIds.map((id) => `difference-${id}` as const),
];
export const sentenceIds: readonly SentenceId[] = claimIds.map((id) => `claim-${id}` as const);

/** @returns the id that a text names; null for any other text */
export const findShared = (text: string): SharedId | null =>
  [...sharedIds, ...sentenceIds].find((id) => id === text) ?? null;

/** @returns the claim whose sentence an id names; null for anything else */
export const claimOf = (id: SharedId): ClaimId | null => claimIds.find((one) => `claim-${one}` === id) ?? null;

/** @returns the difference that an id names; null for a figure */
export const differenceOf = (id: SharedId): DifferenceId | null =>
  differenceIds.find((one) => `difference-${one}` === id) ?? null;

/** The sentence of a claim as it stands alone: with whose telling it is. */
function sentenceOf(id: ClaimId, words: Words): string {
  const sentence = sentencesOf(words.chapters[claims[id].chapter]).find(
    (one): one is FactSentence => one.sentence === 'fact' && one.claims.includes(id),
  );
  return sentence ? `${tellerOf(sentence, words) ?? ''}${sentence.text}` : '';
}

/** @returns the title of what is sent, and the sentence under it */
export function titleOf(id: SharedId, words: Words): { title: string; caption: string } {
  const difference = differenceOf(id);
  if (difference) {
    const { title, note } = words.differences[difference];
    return { title, caption: note };
  }
  const claim = claimOf(id);
  if (claim) return { title: words.claims[claim].title, caption: sentenceOf(claim, words) };
  if (id === 'claims') {
    const { grid } = words.figures;
    return { title: words.explainer.finding.title, caption: grid.caption };
  }
  return words.figures.titles[id as FigureId];
}

/** The chapter that it stands in; null for the grid, which stands on the cover. */
export function chapterOf(id: SharedId, words: Words): ChapterSlug | null {
  const difference = differenceOf(id);
  if (difference) return differences[difference].chapter;
  const claim = claimOf(id);
  if (claim) return claims[claim].chapter;
  const has = (slug: ChapterSlug) =>
    words.chapters[slug].blocks.some((block) => block.block === 'figure' && block.figure === id);
  return chapterSlugs.find(has) ?? null;
}

/** The address, after the site's own, at which it is read in its place. */
export function placeOf(id: SharedId, lang: Language, words: Words): string {
  const chapter = chapterOf(id, words);
  if (!chapter) return `/${lang}`;
  const hash = claimOf(id) ?? (differenceOf(id) ? id : `figure-${id}`);
  return `/${lang}/chapters/${chapter}#${hash}`;
}
