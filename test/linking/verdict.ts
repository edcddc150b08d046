import { random } from '@/features/poll/attacker';

/** What came of guessing, beside what somebody expects who knows only the totals. */
export class Score {
  right = 0;
  expected = 0;
  variance = 0;
  n = 0;

  /** @param chance how likely it is right for somebody who knows the totals; @param variance of what was added */
  add(right: number, chance: number, variance = chance * (1 - chance)): void {
    this.right += right;
    this.expected += chance;
    this.variance += variance;
    this.n += 1;
  }

  /** How likely at least so many are right by chance alone (normal approximation). */
  get p(): number {
    if (this.variance === 0) return this.right > this.expected ? 0 : 1;
    return 1 - normal((this.right - 0.5 - this.expected) / Math.sqrt(this.variance));
  }

  toString(): string {
    return `${this.right} right, by chance ${this.expected.toFixed(1)} (n = ${this.n}, p = ${this.p.toPrecision(2)})`;
  }
}

/** The distribution function of the normal distribution (Abramowitz and Stegun 26.2.17). */
function normal(z: number): number {
  if (z < 0) return 1 - normal(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const tail = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429].reduceRight(
    (sum, b) => (sum + b) * t,
    0,
  );
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}

/** (a) pupils linked to their own row, (b) stances guessed, (c) guesses that are called certain. */
export type Verdict = { linked: Score; guessed: Score; certain: Score };
export const newVerdict = (): Verdict => ({ linked: new Score(), guessed: new Score(), certain: new Score() });

/**
 * Adds what one attack achieves on one group: pupils, of whom nothing tells them apart but the attack, and their votes.
 * @param weights of each pupil and vote, as an attack gives them
 * @param truth the index of each pupil's own vote; -1: there is none
 */
export function judge(
  verdict: Verdict,
  weights: readonly (readonly (number | null)[])[],
  stances: readonly string[],
  truth: readonly number[],
  seed: number,
): void {
  if (stances.length === 0) return;
  const share = (stance: string) => stances.filter((one) => one === stance).length / stances.length;
  const most = Math.max(...stances.map(share));
  const links = assign(weights, random(seed));
  const rights = truth.filter((own, pupil) => own >= 0 && links[pupil] === own).length;
  const expected = truth.filter((own) => own >= 0).length / Math.max(truth.length, stances.length);
  // The number of fixed points of a random permutation has mean and variance one.
  verdict.linked.add(rights, expected, expected);
  for (const [pupil, own] of truth.entries()) {
    if (own < 0) continue;
    const chances = posterior(weights[pupil] ?? []);
    const of = (stance: string) =>
      chances.reduce((sum, chance, row) => sum + (stances[row] === stance ? chance : 0), 0);
    const guess = [...new Set(stances)].sort((a, b) => of(b) - of(a) || share(b) - share(a))[0] ?? '';
    const isRight = stances[own] === guess ? 1 : 0;
    verdict.guessed.add(isRight, most, most * (1 - most));
    if (of(guess) > 0.95) verdict.certain.add(isRight, share(guess));
  }
}

function posterior(weights: readonly (number | null)[]): number[] {
  const best = Math.max(...weights.map((weight) => weight ?? Number.NEGATIVE_INFINITY));
  const raw = weights.map((weight) => (weight === null ? 0 : Math.exp(weight - best)));
  const sum = raw.reduce((all, one) => all + one, 0);
  return raw.map((one) => one / sum);
}

/** The best pairs first; among equals, chance decides. */
function assign(weights: readonly (readonly (number | null)[])[], next: () => number): number[] {
  const pairs = weights.flatMap((row, pupil) =>
    row.flatMap((weight, vote) => (weight === null ? [] : [{ pupil, vote, weight, luck: next() }])),
  );
  const links = weights.map(() => -1);
  const taken = new Set<number>();
  for (const { pupil, vote } of pairs.sort((a, b) => b.weight - a.weight || a.luck - b.luck)) {
    if (links[pupil] !== -1 || taken.has(vote)) continue;
    links[pupil] = vote;
    taken.add(vote);
  }
  return links;
}
