/**
 * How an item does, by classical test theory, from sums over first answers: so a new answer costs the same whatever
 * their number, and the statistics outlive the answers. The sums are whole numbers, so that they are the same to the
 * last digit in whatever order answers came (docs/decisions/0021-item-statistics.md).
 */
export type ItemSums = {
  /** First answers, and the points they got, in sixtieths of a point. */
  n: number;
  points: number;
  /** Of these, answers in finished attempts of two items or more: how many, their points x and squares x². */
  finished: number;
  finishedPoints: number;
  finishedSquares: number;
  /** The share r of points got on the rest of the attempt, in ten-thousandths; r², and the products x·r. */
  rest: number;
  restSquares: number;
  products: number;
};

type Points = { score: number; max: number };

/** A sixtieth: halves, thirds, quarters and fifths of a point are whole numbers of it. */
const partsOfPoint = 60;
const partsOfRest = 10_000;
const inParts = ({ score, max }: Points) => Math.round((partsOfPoint * score) / max);

export const noSums: ItemSums = {
  n: 0,
  points: 0,
  finished: 0,
  finishedPoints: 0,
  finishedSquares: 0,
  rest: 0,
  restSquares: 0,
  products: 0,
};

/** What a first answer adds the moment it is given. */
export const sumsOfAnswer = (answer: Points): ItemSums => ({ ...noSums, n: 1, points: inParts(answer) });

/** What a first answer adds when its attempt is finished. `others` are the points of all other answers in it. */
export function sumsOfFinished(answer: Points, others: readonly Points[]): ItemSums {
  const max = others.reduce((sum, other) => sum + other.max, 0);
  // An attempt of one item has no rest.
  if (max === 0) return noSums;
  const x = inParts(answer);
  const r = Math.round((partsOfRest * others.reduce((sum, other) => sum + other.score, 0)) / max);
  return {
    ...noSums,
    finished: 1,
    finishedPoints: x,
    finishedSquares: x * x,
    rest: r,
    restSquares: r * r,
    products: x * r,
  };
}

export function addSums(left: ItemSums, right: ItemSums): ItemSums {
  const names = Object.keys(noSums) as (keyof ItemSums)[];
  return Object.fromEntries(names.map((name) => [name, left[name] + right[name]])) as ItemSums;
}

/** Facility: the mean share of the point that was got, from 0 to 1; null without answers. */
export const facility = ({ n, points }: ItemSums): number | null => (n === 0 ? null : points / (n * partsOfPoint));

/**
 * Discrimination: the correlation between the points on the item and the score on the rest of the attempt, from −1 to
 * 1. For an item that is right or wrong this is the point-biserial correlation; the item itself is left out of the
 * rest, or it would correlate with itself. Null when either does not vary.
 */
export function discrimination(sums: ItemSums): number | null {
  const { finished: n, finishedPoints: x, finishedSquares: xx, rest: r, restSquares: rr, products: xr } = sums;
  const [spreadX, spreadR] = [n * xx - x * x, n * rr - r * r];
  return spreadX > 0 && spreadR > 0 ? (n * xr - x * r) / Math.sqrt(spreadX * spreadR) : null;
}

/** The share of first answers that held each choice, from 0 to 1, most chosen first. */
export const choiceShares = (
  counts: readonly { choice: string; n: number }[],
  answers: number,
): { choice: string; share: number }[] =>
  counts
    .map(({ choice, n }) => ({ choice, share: answers === 0 ? 0 : n / answers }))
    .sort((a, b) => b.share - a.share || (a.choice < b.choice ? -1 : 1));
