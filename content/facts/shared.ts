import { type ClaimFact, type ClaimKind, claimIds, claimKinds, claims } from './claims';

/** How many claims there are, and how many both accounts report: in all, and of each kind. */
export type SharedClaims = {
  all: number;
  both: number;
  kinds: Readonly<Record<ClaimKind, { all: number; both: number }>>;
};

/** Counts the claims that both accounts report. To report the same is not to agree. */
export function sharedClaims(): SharedClaims {
  const facts = claimIds.map((id): ClaimFact => claims[id]);
  const count = (list: readonly ClaimFact[]) => ({
    all: list.length,
    both: list.filter(({ a, b }) => a.length > 0 && b.length > 0).length,
  });
  const kinds = Object.fromEntries(
    claimKinds.map((kind) => [kind, count(facts.filter((fact) => fact.kind === kind))]),
  ) as SharedClaims['kinds'];
  return { ...count(facts), kinds };
}
