import type { Block, Chapter, FigureId } from './chapter';
import { type ClaimFact, type ClaimId, claimIds, claims } from './facts/claims';
import { type DifferenceId, differenceIds } from './facts/differences';
import { type EventId, eventIds } from './facts/events';
import { findSinceNote, type NotedClaim } from './facts/since-notes';
import { type SpeakerId, speakerIds } from './facts/speakers';
import { claimsOf, sentencesOfBlock, words } from './reading';
import type { DifferenceWords, FigureTexts } from './words';

const wordsPerMinute = 220;

/** What of an edition stands in a chapter beside its own sentences. */
export type ReadBeside = {
  differences: Readonly<Record<DifferenceId, DifferenceWords>>;
  figures: { titles: Readonly<Record<FigureId, { title: string; caption: string }>> };
  figureTexts: FigureTexts;
  claims: Readonly<Record<ClaimId, { title: string }>>;
  events: Readonly<Record<EventId, { title: string }>>;
  speakers: Readonly<Record<SpeakerId, { name: string; role: string }>>;
  sinceNotes: Readonly<Record<NotedClaim, string>>;
};

/** What a figure has to be read, beside its title and caption. */
function textsOfFigure(id: FigureId, { figureTexts, differences, claims: told, events: named, speakers }: ReadBeside) {
  if (id === 'plane' || id === 'places') return textsIn(figureTexts[id]);
  if (id === 'differences') return differenceIds.map((one) => differences[one].title);
  if (id === 'act-and-answer') return eventIds.map((one) => named[one].title);
  if (id !== 'speakers') return [];
  const cited = claimIds.flatMap((one) => (claims[one] as ClaimFact).speakers.map(() => told[one].title));
  return [...speakerIds.flatMap((one) => [speakers[one].name, speakers[one].role]), ...cited];
}

/** What came out since and stands in the text: on claims of this chapter that do not hold as they are told. */
const correctionsIn = (chapter: Chapter, { sinceNotes }: ReadBeside): string[] =>
  claimsOf(chapter).flatMap((id) =>
    claims[id].chapter === chapter.slug && findSinceNote(id)?.outcome === 'corrected'
      ? [sinceNotes[id as NotedClaim]]
      : [],
  );

/** Takes a value, gives every text in it, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value && typeof value === 'object' && 'text' in value) return textsIn(value.text);
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

function textsOf(block: Block, edition: ReadBeside): string[] {
  const { differences, figures } = edition;
  const own = sentencesOfBlock(block).map(({ text }) => text);
  switch (block.block) {
    case 'heading':
      return [block.text];
    case 'telling':
      return [block.heading, ...own];
    case 'margin':
      return [block.title, ...own];
    case 'split':
      return [differences[block.difference].title, ...own, differences[block.difference].note];
    case 'difference':
      return Object.values(differences[block.difference]);
    case 'unanswered':
      return [...block.questions];
    case 'prediction':
      return [block.question, ...block.choices, ...block.answer.map(({ text }) => text)];
    case 'figure': {
      const { title, caption } = figures.titles[block.figure];
      return [title, caption, ...textsOfFigure(block.figure, edition)];
    }
    default:
      return own;
  }
}

/** Takes a chapter and its edition, gives the number of words that a reader meets from standfirst to open questions. */
export function wordsRead(chapter: Chapter, edition: ReadBeside): number {
  const texts = [
    chapter.standfirst,
    ...chapter.blocks.flatMap((block) => textsOf(block, edition)),
    ...correctionsIn(chapter, edition),
  ];
  return texts.reduce((sum, text) => sum + words(text).length, 0);
}

/** Takes a chapter and its edition, gives the minutes it takes to read, rounded up: labels around the text are not counted. */
export function minutes(chapter: Chapter, edition: ReadBeside): number {
  return Math.max(1, Math.ceil(wordsRead(chapter, edition) / wordsPerMinute));
}
