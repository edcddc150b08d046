import type { Chapter } from '@/content/chapter';
import type { AccountId } from '@/content/facts/accounts';
import { type ClaimFact, type ClaimId, claims } from '@/content/facts/claims';
import { claimsOf } from '@/content/reading';

/** How many of a chapter's claims there are, how many each account carries, and how many both do. */
export type LensCounts = Readonly<Record<AccountId | 'both' | 'all', number>>;

/** Counts the claims that a chapter cites, each once, by the accounts that carry them. */
export function lensCounts(chapter: Chapter): LensCounts {
  const cited = claimsOf(chapter);
  const carries = (account: AccountId) => (id: ClaimId) => (claims[id] as ClaimFact)[account].length > 0;
  const inA = cited.filter(carries('a'));
  return {
    all: cited.length,
    a: inA.length,
    b: cited.filter(carries('b')).length,
    both: inA.filter(carries('b')).length,
  };
}
