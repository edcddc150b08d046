import type { Words } from '@/content/editions';
import type { AccountId } from '@/content/facts/accounts';
import { type ClaimFact, type ClaimId, claimIds, claims } from '@/content/facts/claims';
import { citedIn, type SpeakerId } from '@/content/facts/speakers';
import type { Quotation } from '@/content/words';

/** How an account lets somebody be heard: in words of their own, reported, or not at all. */
export type Heard = 'own' | 'reported' | 'silent';

/** The claims that give a speaker's words or views. */
export const claimsOfSpeaker = (speaker: SpeakerId): ClaimId[] =>
  claimIds.filter((id) => (claims[id] as ClaimFact).speakers.includes(speaker));

/** The words of a speaker that are quoted in a claim. */
export const quotesOf = (id: ClaimId, speaker: SpeakerId, words: Words): readonly Quotation[] =>
  words.claims[id].quotes?.filter((quote) => quote.speaker === speaker) ?? [];

/** @returns how an account lets a speaker be heard */
export function heardIn(speaker: SpeakerId, account: AccountId, words: Words): Heard {
  if (!citedIn[speaker].includes(account)) return 'silent';
  const isQuoted = claimsOfSpeaker(speaker).some((id) =>
    quotesOf(id, speaker, words).some(({ from }) => from === account),
  );
  return isQuoted ? 'own' : 'reported';
}
