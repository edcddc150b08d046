import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { type ClaimFact, type ClaimId, type ClaimKind, claimIds, claimKinds, claims } from '@/content/facts/claims';

/** Who carries a claim: one account alone, or both. */
export type Carrier = 'a' | 'b' | 'both';

/** @returns who carries a claim */
export function carrierOf(id: ClaimId): Carrier {
  const { a, b }: ClaimFact = claims[id];
  return a.length > 0 && b.length > 0 ? 'both' : a.length > 0 ? 'a' : 'b';
}

/** The claims of each chapter, in the order in which they are told. */
export const claimsByChapter: readonly { chapter: ChapterSlug; claims: readonly ClaimId[] }[] = chapterSlugs.map(
  (chapter) => ({ chapter, claims: claimIds.filter((id) => claims[id].chapter === chapter) }),
);

const carriers: readonly Carrier[] = ['both', 'a', 'b'];

/** The claims of each kind: first what both carry, then what Account A and what Account B carry alone. */
export const claimsByKind: readonly { kind: ClaimKind; claims: readonly ClaimId[]; both: number }[] = claimKinds.map(
  (kind) => {
    const all = claimIds.filter((id) => claims[id].kind === kind);
    const sorted = carriers.flatMap((carrier) => all.filter((id) => carrierOf(id) === carrier));
    return { kind, claims: sorted, both: all.filter((id) => carrierOf(id) === 'both').length };
  },
);
