import type { Chapter } from './chapter';
import type { ChapterSlug } from './facts/chapters';
import type { ClaimId } from './facts/claims';
import type { DifferenceId } from './facts/differences';
import type { EventId } from './facts/events';
import type { PersonId } from './facts/people';
import type { PlaceId } from './facts/places';
import type { SpeakerId } from './facts/speakers';
import type { TermId } from './facts/terms';
import type { QuestionStates } from './question-state';
import type { ScenePart } from './record-scene';
import type { RecordWordsById, SinceNoteWords } from './record-words';
import type {
  ClaimWords,
  DifferenceWords,
  EventWords,
  FigureTexts,
  PlaceWords,
  SpeakerWords,
  TermWords,
} from './words';

/**
 * All the words of one language but the quiz (which is server only) and the interface.
 * A translation is a folder beside `en` that satisfies this: the compiler lists what is missing.
 */
export type Edition = {
  chapters: { readonly [Slug in ChapterSlug]: Chapter & { slug: Slug } };
  claims: { readonly [Id in ClaimId]: ClaimWords<Id> };
  differences: Readonly<Record<DifferenceId, DifferenceWords>>;
  speakers: Readonly<Record<SpeakerId, SpeakerWords>>;
  people: Readonly<Record<PersonId, TermWords>>;
  terms: Readonly<Record<TermId, TermWords>>;
  places: Readonly<Record<PlaceId, PlaceWords>>;
  events: Readonly<Record<EventId, EventWords>>;
  figureTexts: FigureTexts;
  record: RecordWordsById;
  sinceNotes: SinceNoteWords;
  sinceScenes: readonly ScenePart[];
  questionStates: QuestionStates;
};
