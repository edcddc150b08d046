import type { AccountId } from './facts/accounts';
import type { ClaimId, claims } from './facts/claims';
import type { PlaceId } from './facts/places';
import type { SpeakerId } from './facts/speakers';
import type { FactSentence } from './prose';

/** A short quotation, shown where the wording matters. The words are the account's own, at most 25 of them, without quotation marks. */
export type Quotation = {
  from: AccountId;
  words: string;
  /** Whose words they are: only where the account prints them as that person’s. Absent when they are the account’s own. */
  speaker?: SpeakerId;
  /** In the account's own words: whom it reports here. Nobody else has said them so. */
  on?: SpeakerId;
};

type Carried<Id extends ClaimId, Account extends AccountId> = (typeof claims)[Id][Account] extends readonly []
  ? { [Key in Account]?: never }
  : { [Key in Account]: string };

/** What each account that carries a claim says, in our own words, one sentence each, as a reader of the sources page sees it. */
export type ClaimWords<Id extends ClaimId> = Carried<Id, 'a'> &
  Carried<Id, 'b'> & {
    /** A name for the claim, of two to six words, for lists: “How many were aboard”. */
    title: string;
    quotes?: readonly Quotation[];
  };

/** A difference: what it is about, what each account says in a phrase, and why it matters to a reader. */
export type DifferenceWords = {
  /** The question on which they part: “How many were detained?” */
  title: string;
  a: string;
  b: string;
  /** One sentence that says what to make of it, without deciding it. */
  note: string;
};

/** A speaker's name as it stands in a sentence, and what they are. */
export type SpeakerWords = { name: string; role: string };

/** Somebody or something explained in place. */
export type TermWords = {
  name: string;
  /** The forms under which it stands in the text, the longest first; the first in a chapter is explained in place. */
  forms: readonly string[];
  /** One or two sentences of background: nothing disputed, nothing after 2024. */
  meaning: string;
};

export type PlaceWords = { name: string; meaning: string };

/** An event on the timeline: a title of at most eight words, and a sentence that names who says it where it must. */
export type EventWords = {
  title: string;
  sentence: string;
  /** Whose act it is, where the name of the side alone would say too much or too little. */
  acted?: string;
};

/** One step of the figure of the plane: what it is about, and what each account tells of it. */
export type PlaneStepWords = { title: string; a: string; b: string };

/** The sentences that figures tell beside their drawing; each names who says it where it must. */
export type FigureTexts = {
  /** In the order of the flight as Account B tells it. */
  plane: Readonly<Record<PlaneStep, PlaneStepWords>>;
  /** What the accounts tell of each place, with their dates. */
  places: Readonly<Record<PlaceId, readonly FactSentence[]>>;
};

export type PlaneStep = 'aboard' | 'grozny' | 'between' | 'aktau';
