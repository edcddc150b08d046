import type { AccountId } from './facts/accounts';
import type { ClaimId } from './facts/claims';

/**
 * What a sentence does. Every sentence of a chapter is one of three:
 *
 * - `fact` says what an account says and cites the claims it rests on;
 * - `background` explains a term that any atlas or dictionary has (what the FSB is, where Aktau lies):
 *   nothing disputed, nothing after 2024;
 * - `bridge` leads on and states nothing: no digit, month, name or quotation; at most a quarter of a chapter.
 *
 * Quotations of speakers stand in “curly” quotation marks, with the speaker's name in the sentence.
 * An allegation, an analysis or a point on which the accounts differ names who says it, in the sentence itself.
 */
export type Sentence = FactSentence | BackgroundSentence | BridgeSentence;

export type FactSentence = {
  sentence: 'fact';
  text: string;
  claims: readonly ClaimId[];
  /** Given when the sentence tells only what one account says of claims that both carry. */
  from?: AccountId;
};
export type BackgroundSentence = { sentence: 'background'; text: string };
export type BridgeSentence = { sentence: 'bridge'; text: string };

/**
 * A sentence that tells what the accounts say.
 * @param claims one claim or several, the weightiest first
 * @param from the one account whose telling this is, when both carry the claim but tell it differently
 */
export function fact(claims: ClaimId | readonly ClaimId[], text: string, from?: AccountId): FactSentence {
  const list = typeof claims === 'string' ? [claims] : claims;
  return from ? { sentence: 'fact', text, claims: list, from } : { sentence: 'fact', text, claims: list };
}

/** A sentence that explains a term; see {@link Sentence}. */
export const background = (text: string): BackgroundSentence => ({ sentence: 'background', text });

/** A sentence that leads on; see {@link Sentence}. */
export const bridge = (text: string): BridgeSentence => ({ sentence: 'bridge', text });
