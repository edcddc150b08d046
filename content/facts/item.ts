import type { AccountId } from './accounts';
import { chapterSlugs } from './chapters';
import type { ClaimId } from './claims';
import type { RecordId } from './record';

/** What answering asks of a reader; to weigh is to judge how well something is supported, or what may be said on it. */
export const thinkings = ['remember', 'understand', 'compare', 'weigh'] as const;
export type Thinking = (typeof thinkings)[number];

/** What an item can be about: a chapter, or what came since; `since` is no part of a quiz on all chapters. */
export const itemParts = [...chapterSlugs, 'since'] as const;
export type ItemPart = (typeof itemParts)[number];

/** An entry of the public record, as something to lead back to. */
export type EntryRef = `record-${RecordId}`;

/** What an explanation leads back to: the sentence of a claim, or an entry of the record. */
export type BackTo = ClaimId | EntryRef;

type Common = {
  chapter: ItemPart;
  thinking: Thinking;
  /** The claims it tests, the one to reread first. */
  claims: readonly ClaimId[];
  /** Shows something that was made up for the question. Its explanations say so, and so does the foot of a printed quiz. */
  madeUp?: true;
  /** The entry of the record to reread first, for an item on what came since. */
  entry?: EntryRef;
  /** No longer asked, but rows still refer to it. */
  retired?: true;
};

/** An option leads, in its explanation, back to the sentence that cites this claim, or to this entry of the record. */
type Options = Readonly<Record<string, BackTo>>;

/** One option is right. */
export type OneFact = Common & { kind: 'one'; options: Options; right: string };
/** Some options are right; at least one, not all. */
export type SeveralFact = Common & { kind: 'several'; options: Options; right: readonly string[] };
/** All options, first to last. */
export type OrderFact = Common & { kind: 'order'; options: Options; right: readonly string[] };
/** Each left side has one right side; there may be more right sides than left. */
export type MatchFact = Common & {
  kind: 'match';
  lefts: Options;
  rights: readonly string[];
  right: Readonly<Record<string, string>>;
};
/** A number; `accepts` are further values taken as right (an account's “almost 50”, say). */
export type NumberFact = Common & { kind: 'number'; right: number; accepts?: readonly number[] };
/** Which account says so? `neither` items are made up, about numbers, dates or places only. */
export type AccountFact = Common & { kind: 'account'; right: AccountId | 'both' | 'neither' };

/**
 * A quiz item without its words: what may be answered, which claim each option leads back to, and the key.
 * Server only: the key never reaches a browser before the answer is in.
 */
export type ItemFact = OneFact | SeveralFact | OrderFact | MatchFact | NumberFact | AccountFact;
export type ItemKind = ItemFact['kind'];
/** The kinds of items, in the order in which they are offered. */
export const itemKinds = [
  'one',
  'several',
  'order',
  'match',
  'number',
  'account',
] as const satisfies readonly ItemKind[];

/** The answers to an `account` item, in the order in which they are always shown. */
export const accountAnswers = ['a', 'b', 'both', 'neither'] as const;
export type AccountAnswer = (typeof accountAnswers)[number];
