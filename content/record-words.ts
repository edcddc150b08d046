import type { RecordId } from './facts/record';
import type { NotedClaim } from './facts/since-notes';

/** An entry of the public record in our own words. */
export type RecordWords = {
  /** At most eight words, for the timeline. */
  title: string;
  /** One to three sentences, which name who says so where it is an allegation or one side's word. */
  sentence: string;
  /** What the sources disagree on, or what was not found. */
  note?: string;
};
export type RecordWordsById = Readonly<Record<RecordId, RecordWords>>;

/** What became of each claim that the record touches: what was found or said later, by whom, when. */
export type SinceNoteWords = Readonly<Record<NotedClaim, string>>;
