import { describe, expect, it } from 'vitest';
import { addSums, choiceShares, discrimination, facility, noSums, sumsOfAnswer, sumsOfFinished } from './statistics';

type Taker = { item: number; rest: number };

/** Sums of takers whose score on the item and on ten other items is given. */
const sumsOf = (takers: readonly Taker[]) =>
  takers
    .flatMap(({ item, rest }) => [
      sumsOfAnswer({ score: item, max: 1 }),
      sumsOfFinished({ score: item, max: 1 }, [{ score: rest, max: 10 }]),
    ])
    .reduce(addSums, noSums);

describe('worked by hand', () => {
  // Five takers. Right: 8, 7 and 6 of ten on the rest, mean 7. Wrong: 5 and 4, mean 4.5.
  // All: mean 6, deviations 2 1 0 −1 −2, variance (4+1+0+1+4)/5 = 2. p = 3/5, q = 2/5.
  // r = (7 − 4.5)/√2 · √(0.6 · 0.4) = 1.76777 · 0.48990 = 0.86603.
  const five = sumsOf([
    { item: 1, rest: 8 },
    { item: 1, rest: 7 },
    { item: 1, rest: 6 },
    { item: 0, rest: 5 },
    { item: 0, rest: 4 },
  ]);

  it('has a facility of three in five', () => {
    expect(facility(five)).toBe(0.6);
  });

  it('has the point-biserial correlation with the rest', () => {
    expect(discrimination(five)).toBeCloseTo(0.866025, 6);
  });

  it('counts parts of a point', () => {
    // 1, 2/3, 1/3, 0: mean 1/2. Rest 9, 6, 6, 3: mean 6. Products of deviations 1.5 + 0 + 0 + 1.5 = 3;
    // squares 0.25 + 1/36 + 1/36 + 0.25 = 5/9, and 9 + 0 + 0 + 9 = 18. r = 3/√(5/9 · 18) = 3/√10 = 0.94868.
    const parts = sumsOf([
      { item: 1, rest: 9 },
      { item: 2 / 3, rest: 6 },
      { item: 1 / 3, rest: 6 },
      { item: 0, rest: 3 },
    ]);
    expect(facility(parts)).toBe(0.5);
    expect(discrimination(parts)).toBeCloseTo(0.948683, 6);
  });

  it('is negative where those who know more get it wrong', () => {
    const wrongKey = sumsOf([
      { item: 1, rest: 2 },
      { item: 0, rest: 9 },
      { item: 0, rest: 8 },
    ]);
    // Means: rest of right 2, of wrong 8.5; all 19/3, variance (169+64+25)/27 = 86/9; r = −6.5/√(86/9)·√(2/9) = −0.99126.
    expect(discrimination(wrongKey)).toBeCloseTo(-0.991241, 5);
  });

  it('has choice shares of first answers', () => {
    const shares = choiceShares(
      [
        { choice: 'b', n: 1 },
        { choice: 'a', n: 1 },
        { choice: 'c', n: 2 },
      ],
      4,
    );
    expect(shares).toEqual([
      { choice: 'c', share: 0.5 },
      { choice: 'a', share: 0.25 },
      { choice: 'b', share: 0.25 },
    ]);
  });
});

describe('where there is nothing to say', () => {
  it('has no facility without answers', () => {
    expect(facility(noSums)).toBeNull();
    expect(discrimination(noSums)).toBeNull();
  });

  it('has no discrimination where everybody got the same, on the item or on the rest', () => {
    expect(
      discrimination(
        sumsOf([
          { item: 1, rest: 3 },
          { item: 1, rest: 5 },
        ]),
      ),
    ).toBeNull();
    expect(
      discrimination(
        sumsOf([
          { item: 1, rest: 5 },
          { item: 0, rest: 5 },
        ]),
      ),
    ).toBeNull();
  });

  it('takes no rest from an attempt of one item', () => {
    expect(sumsOfFinished({ score: 1, max: 1 }, [])).toEqual(noSums);
  });
});

describe('the order in which answers come', () => {
  it('changes no sum, to the last digit', () => {
    const takers = Array.from({ length: 400 }, (_, at) => ({ item: (at % 4) / 3, rest: (at * 7) % 11 }));
    expect(sumsOf(takers.toReversed())).toEqual(sumsOf(takers));
  });
});
