import type { AccountId } from './facts/accounts';
import type { ClaimId } from './facts/claims';

/**
 * What a sentence does. Every sentence of a chapter is one of three types:
 *
 * - `fact` says what an account says and cites the claims it rests on;
 * - `background` explains a term that any atlas or dictionary has (what the FSB is, where Aktau lies):
 *   nothing disputed, nothing after 2024;
 * - `bridge` leads on and states nothing: no digit, month, name or quotation; at most a quarter of a chapter.
 *
 * A reader must always know whose telling a fact is. There are five registers (docs/decisions/0075):
 *
 * 1. Ground: what nobody disputes is told plainly, with {@link agreed}; each such sentence is on the list of a second reader.
 * 2. Frame: a run of one account's readings stands in a `telling` (content/chapter.ts), which names the account once.
 * 3. Split: where the accounts differ, the two tellings stand side by side in a `split`.
 * 4. Margin: explanations stand beside the text.
 * 5. Our voice: one honest sentence on the evidence, with {@link ours}.
 *
 * Everywhere else, a fact names an account or a speaker in the sentence itself; an allegation always does.
 */
export type Sentence = FactSentence | BackgroundSentence | BridgeSentence;

export type FactSentence = {
  sentence: 'fact';
  text: string;
  claims: readonly ClaimId[];
  /** Given when the sentence tells only what one account says of claims that both carry. */
  from?: AccountId;
  /** Undisputed as it stands, so it may go without a name. A second reader has compared it with the accounts. */
  agreed?: true;
  /** Our own remark on the evidence: what an account shows, leaves out or does not say. */
  ours?: true;
};
export type BackgroundSentence = { sentence: 'background'; text: string };
export type BridgeSentence = { sentence: 'bridge'; text: string };

type Cited = ClaimId | readonly ClaimId[];

/**
 * A sentence that tells what the accounts say.
 * @param claims one claim or several, the weightiest first
 * @param from the one account whose telling this is, when both carry the claim but tell it differently
 */
export function fact(claims: Cited, text: string, from?: AccountId): FactSentence {
  const list = typeof claims === 'string' ? [claims] : claims;
  return from ? { sentence: 'fact', text, claims: list, from } : { sentence: 'fact', text, claims: list };
}

/**
 * A fact told plainly, because nobody disputes it as it stands: both accounts carry it, or one reports it as an event
 * and nothing in the other speaks against it. Never an allegation, a reading or a forecast.
 */
export const agreed = (claims: Cited, text: string, from?: AccountId): FactSentence => ({
  ...fact(claims, text, from),
  agreed: true,
});

/** A remark of ours on the evidence. It names the account it speaks of and passes no judgement on who is right. */
export const ours = (claims: Cited, text: string, from?: AccountId): FactSentence => ({
  ...fact(claims, text, from),
  ours: true,
});

/** A sentence that explains a term; see {@link Sentence}. */
export const background = (text: string): BackgroundSentence => ({ sentence: 'background', text });

/** A sentence that leads on; see {@link Sentence}. */
export const bridge = (text: string): BridgeSentence => ({ sentence: 'bridge', text });
