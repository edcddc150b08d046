import type { ItemKind } from '@/content/facts/item';

// What the figures of an item say, by classical item analysis, in rules that a test holds. Where the thresholds come
// from stands in docs/decisions/0043-findings-by-rules.md.

/** Below so many answers no share is told, of all or of a part of them. */
export const fewestForShares = 5;
/** Below so many answers a discrimination is chance. */
export const fewestForDiscrimination = 10;

/** One person's first answer to an item: what it held, its points, and the share of points they got on everything else. */
export type Response = {
  choices: readonly string[];
  /** From 0 to 1. */
  points: number;
  /** From 0 to 1; null when they answered nothing else. */
  rest: number | null;
};

/** What may be chosen in an item, and whether it is right. Empty for kinds in which nothing is chosen from a list. */
export type Choice = { id: string; isRight: boolean };

/** A choice with how many held it: of all, and of those who did well elsewhere. */
export type Pull = Choice & { n: number; share: number; ofStrong: number };

/** The figures of an item for one group of people. Null: too few for it. */
export type Figures = {
  n: number;
  /** The mean share of the point, from 0 to 1. */
  facility: number | null;
  /** The correlation with the rest, from −1 to 1. */
  discrimination: number | null;
  /** Those with the better half of results elsewhere. */
  strong: number;
  pulls: Pull[];
};

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Reckons the figures of an item from first answers. */
export function figuresOf(responses: readonly Response[], choices: readonly Choice[]): Figures {
  const n = responses.length;
  if (n < fewestForShares) return { n, facility: null, discrimination: null, strong: 0, pulls: [] };
  const strong = strongHalf(responses);
  const holding = (list: readonly Response[], id: string) => list.filter((one) => one.choices.includes(id)).length;
  return {
    n,
    facility: mean(responses.map(({ points }) => points)),
    discrimination: correlation(responses),
    strong: strong.length,
    pulls: choices
      .map((choice) => {
        const held = holding(responses, choice.id);
        return { ...choice, n: held, share: held / n, ofStrong: holding(strong, choice.id) };
      })
      .sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1)),
  };
}

/** Those who did better elsewhere than the middle one: fewer than half when several share the middle. */
function strongHalf(responses: readonly Response[]): Response[] {
  const rests = responses.flatMap(({ rest }) => rest ?? []).sort((a, b) => a - b);
  const [low, high] = [rests[Math.floor((rests.length - 1) / 2)], rests[Math.ceil((rests.length - 1) / 2)]];
  if (low === undefined || high === undefined) return [];
  return responses.filter(({ rest }) => rest !== null && rest > (low + high) / 2);
}

/** Pearson's correlation between the points on the item and the rest; null for too few, or where one does not vary. */
function correlation(responses: readonly Response[]): number | null {
  const pairs = responses.flatMap(({ points, rest }) => (rest === null ? [] : [[points, rest] as const]));
  if (pairs.length < fewestForDiscrimination) return null;
  const [x, y] = [mean(pairs.map(([points]) => points)), mean(pairs.map(([, rest]) => rest))];
  const sum = (of: (points: number, rest: number) => number) =>
    pairs.reduce((all, [p, r]) => all + of(p - x, r - y), 0);
  const spread = Math.sqrt(sum((p) => p * p) * sum((_, r) => r * r));
  return spread > 0 ? sum((p, r) => p * r) / spread : null;
}

/** What stands out in an item. `choice` and `other` are ids of choices. */
export type Finding =
  | { says: 'too-few' | 'all-right' | 'hardly-anyone' | 'backwards' | 'like-guessing' | 'tells-apart' | 'nothing' }
  | { says: 'strong-chose-wrong' | 'wrong-pulls' | 'unused'; choice: string }
  | { says: 'split'; choice: string; other: string };

/** Kinds of which one choice is taken: only there can choices compete. */
const isSingle = (kind: ItemKind) => kind === 'one' || kind === 'account';

/** What stands out in the figures of an item: the weightiest finding, by rules in the order in which they count. */
export function findingOf(kind: ItemKind, { n, facility, discrimination, strong, pulls }: Figures): Finding {
  if (facility === null) return { says: 'too-few' };
  const right = pulls.find(({ isRight }) => isRight);
  const wrong = pulls.filter(({ isRight }) => !isRight);
  const [pulled] = wrong;
  if (isSingle(kind) && right && pulled) {
    const misled = [...wrong].sort((a, b) => b.ofStrong - a.ofStrong)[0];
    if (strong >= fewestForShares && misled && misled.ofStrong > strong / 2)
      return { says: 'strong-chose-wrong', choice: misled.id };
  }
  if (facility === 1) return { says: 'all-right' };
  if (discrimination !== null && discrimination <= -0.1) return { says: 'backwards' };
  if (isSingle(kind) && right && pulled) {
    const [first, second] = pulls;
    if (pulled.n > right.n) return { says: 'wrong-pulls', choice: pulled.id };
    if (first && second && second.share >= 0.35 && first.share - second.share <= 0.15)
      return { says: 'split', choice: first.id, other: second.id };
    // With four options, one answer in four is right by chance.
    if (n >= fewestForDiscrimination && facility <= 1 / pulls.length + 0.05) return { says: 'like-guessing' };
  }
  if (facility <= 0.25) return { says: 'hardly-anyone' };
  const dead = wrong.find((choice) => choice.n === 0);
  if (n >= 20 && facility < 0.95 && dead && isSingle(kind)) return { says: 'unused', choice: dead.id };
  if (discrimination !== null && discrimination >= 0.3) return { says: 'tells-apart' };
  return { says: 'nothing' };
}

/** How a class stands beside everyone who answered the item: `null` where either has too few. */
export type Beside = 'above' | 'alike' | 'below' | null;

/** A tenth of the point apart is worth saying when a class of thirty is compared. */
export function besideOf(ofClass: number | null, world: { n: number; facility: number | null }): Beside {
  if (ofClass === null || world.facility === null || world.n < fewestForShares) return null;
  const apart = ofClass - world.facility;
  return apart >= 0.1 ? 'above' : apart <= -0.1 ? 'below' : 'alike';
}

/** An item to come back to in class, and why. */
export type Topic<Id extends string> = { id: Id; why: 'missed' | 'split' | 'sure-and-wrong'; weight: number };

/**
 * What to talk about next, the most rewarding first: where more than a third of the points were missed, where the class
 * split, and where people were sure and wrong. Never from fewer than five answers.
 */
export function topicsOf<Id extends string>(
  items: readonly { id: Id; figures: Figures; finding: Finding; sureAndWrong: number }[],
  atMost = 3,
): Topic<Id>[] {
  return items
    .flatMap(({ id, figures: { n, facility }, finding, sureAndWrong }): Topic<Id>[] => {
      if (facility === null) return [];
      const missed = 1 - facility;
      // A wrong answer given for sure is the one that talking changes most.
      if (sureAndWrong >= fewestForShares) return [{ id, why: 'sure-and-wrong', weight: missed + sureAndWrong / n }];
      if (finding.says === 'split') return [{ id, why: 'split', weight: missed + 0.25 }];
      return missed > 1 / 3 ? [{ id, why: 'missed', weight: missed }] : [];
    })
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, atMost);
}
