import { type ClaimFact, type ClaimId, claimIds, claims } from '@/content/facts/claims';

/** A claim that both accounts report, and the first paragraph in which each does: 1 is its first. */
export type Ribbon = { claim: ClaimId; a: number; b: number };

const firstOf = (ids: readonly string[]): number => Math.min(...ids.map((id) => Number(id.slice(1))));

/** All claims that both accounts report, in the order in which Account A tells them. */
export const ribbons: readonly Ribbon[] = claimIds
  .filter((id) => (claims[id] as ClaimFact).a.length > 0 && (claims[id] as ClaimFact).b.length > 0)
  .map((claim) => ({ claim, a: firstOf((claims[claim] as ClaimFact).a), b: firstOf((claims[claim] as ClaimFact).b) }))
  .sort((one, other) => one.a - other.a || one.b - other.b);

/** Lines that join the same two paragraphs are one line. */
export const joined: readonly { a: number; b: number; claims: readonly ClaimId[] }[] = [
  ...new Set(ribbons.map(({ a, b }) => `${a} ${b}`)),
].map((pair) => {
  const all = ribbons.filter(({ a, b }) => `${a} ${b}` === pair);
  return { a: all[0]?.a ?? 0, b: all[0]?.b ?? 0, claims: all.map(({ claim }) => claim) };
});
