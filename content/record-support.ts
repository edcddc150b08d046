import { type PublisherFact, publishers } from './facts/publishers';
import type { RecordFact, RecordSource } from './facts/record-fact';

// How well an entry of the public record is supported: who reports it.

/** The publisher of a page; undefined for one that is not on the list. */
export const publisherOf = (source: RecordSource): PublisherFact | undefined =>
  (publishers as Record<string, PublisherFact>)[source.publisher];

/** True when a publisher belongs to the media of one of the two states, its business and local press included. */
const isOwnMedia = (source: RecordSource): boolean => /^(russian|azerbaijani)/.test(publisherOf(source)?.stand ?? '');

/** True when nobody outside the two states' own media reports it. */
export const isOwnMediaOnly = ({ sources }: RecordFact): boolean => sources.every(isOwnMedia);

/** True when all of it comes from Russian media. */
export const isRussianOnly = ({ sources }: RecordFact): boolean =>
  sources.every((source) => publisherOf(source)?.stand.startsWith('russian'));

/** How many different publishers report it. */
export const publisherCount = ({ sources }: RecordFact): number =>
  new Set(sources.map((source) => publisherOf(source)?.name)).size;
