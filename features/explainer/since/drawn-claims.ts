import type { FigureId } from '@/content/chapter';
import { type ClaimFact, type ClaimId, claimIds, claims } from '@/content/facts/claims';
import { differenceIds, differences } from '@/content/facts/differences';
import { eventIds, events } from '@/content/facts/events';
import { placeIds, places } from '@/content/facts/places';
import { findSinceNote } from '@/content/facts/since-notes';
import { listActs } from '../figures/acts';
import { ribbons } from '../figures/tellings';

const ofEvents = eventIds.flatMap((id): readonly ClaimId[] => events[id].claims);

/** The claims that each figure draws. */
const drawn: Readonly<Record<FigureId, readonly ClaimId[]>> = {
  plane: ['crash-aboard', 'crash-cause', 'crash-place', 'crash-deaths'],
  places: placeIds.flatMap((id): readonly ClaimId[] => places[id].claims),
  escalation: ofEvents,
  tellings: ribbons.map(({ claim }) => claim),
  'act-and-answer': listActs().flatMap(({ id }): readonly ClaimId[] => events[id].claims),
  speakers: claimIds.filter((id) => (claims[id] as ClaimFact).speakers.length > 0),
  differences: differenceIds.flatMap((id): readonly ClaimId[] => differences[id].claims),
};

/** The claims that a figure draws and that the public record touches, in the order of the chapters. */
export const notedInFigure = (id: FigureId): ClaimId[] =>
  claimIds.filter((claim) => drawn[id].includes(claim) && findSinceNote(claim));
