import { describe, expect, it } from 'vitest';
import { besideOf, type Choice, figuresOf, findingOf, type Response, topicsOf } from './analysis';

const choices: Choice[] = [
  { id: 'a', isRight: true },
  { id: 'b', isRight: false },
  { id: 'c', isRight: false },
  { id: 'd', isRight: false },
];

/** Answers written as the choices of a class, best result elsewhere first: `aaab` is four people, of whom one is wrong. */
function answered(row: string, restOf = (place: number, n: number) => 1 - place / n): Response[] {
  return [...row].map((choice, place) => ({
    choices: [choice],
    points: choice === 'a' ? 1 : 0,
    rest: restOf(place, row.length),
  }));
}
const figures = (row: string) => figuresOf(answered(row), choices);
const finding = (row: string) => findingOf('one', figures(row));

describe('the figures of an item', () => {
  it('equal an example worked by hand', () => {
    // Ten people. Rest: 1, .9 … .1. Right: the first four and the sixth, five in all.
    const { n, facility, discrimination, strong, pulls } = figures('aaaababbcb');
    expect([n, facility, strong]).toEqual([10, 0.5, 5]);
    // Rest of those who are right: 1 + .9 + .8 + .7 + .5 = 3.9; five times the mean of .55 is 2.75; they differ by 1.15.
    // Squares about the means: 10 · .5² = 2.5 for the points, .825 for the rest.
    expect(discrimination).toBeCloseTo(1.15 / Math.sqrt(2.5 * 0.825), 10);
    expect(pulls.map(({ id, n: held, share, ofStrong }) => [id, held, share, ofStrong])).toEqual([
      ['a', 5, 0.5, 4],
      ['b', 4, 0.4, 1],
      ['c', 1, 0.1, 0],
      ['d', 0, 0, 0],
    ]);
  });

  it('are told from five answers on, and none below', () => {
    expect(figures('aabb')).toEqual({ n: 4, facility: null, discrimination: null, strong: 0, pulls: [] });
    expect(figures('aabbb')).toMatchObject({ n: 5, facility: 0.4, discrimination: null });
  });

  it('tell no discrimination below ten answers, and none where nothing varies', () => {
    expect(figures('aaaabbbbb').discrimination).toBeNull();
    expect(figures('aaaaabbbbb').discrimination).not.toBeNull();
    expect(figures('aaaaaaaaaa').discrimination).toBeNull();
    expect(
      figuresOf(
        answered('aaaaabbbbb', () => 0.5),
        choices,
      ).discrimination,
    ).toBeNull();
  });

  it('count as strong those above the middle, not those on it', () => {
    expect(
      figuresOf(
        answered('aaaabb', (place) => (place < 2 ? 1 : 0.5)),
        choices,
      ).strong,
    ).toBe(2);
    expect(
      figuresOf(
        answered('aaaabb', () => 0.5),
        choices,
      ).strong,
    ).toBe(0);
    expect(
      figuresOf(
        answered('aaaabb').map((one) => ({ ...one, rest: null })),
        choices,
      ).strong,
    ).toBe(0);
  });
});

describe('what is said of an item', () => {
  it.each([
    ['fewer than five', 'aabb', { says: 'too-few' }],
    ['most who did well chose B', 'bbbbaabaaa', { says: 'strong-chose-wrong', choice: 'b' }],
    ['all right', 'aaaaaa', { says: 'all-right' }],
    ['those who did well did worse here', 'cbdacaaaaaaa', { says: 'backwards' }],
    ['more chose B than what is right', 'aabacbbbb', { says: 'wrong-pulls', choice: 'b' }],
    ['the class is split', 'aaababbbabca', { says: 'split', choice: 'a', other: 'b' }],
    ['as many right as by guessing', 'bacdbacdcadb', { says: 'like-guessing' }],
    ['nobody took D', 'aaaaaaaabaaabaabcabcab', { says: 'unused', choice: 'd' }],
    ['it tells people apart', 'aaaaaaaabcd', { says: 'tells-apart' }],
    ['nothing stands out', 'aaabaaa', { says: 'nothing' }],
  ])('%s', (_, row, expected) => {
    expect(finding(row)).toEqual(expected);
  });

  it('says that hardly anyone got it where nothing is chosen from a list', () => {
    const numbers = [0, 0, 0, 0, 0, 1].map((points, place) => ({ choices: [], points, rest: place / 6 }));
    expect(findingOf('number', figuresOf(numbers, []))).toEqual({ says: 'hardly-anyone' });
  });

  it('says nothing of the strong when fewer than five are strong', () => {
    // Four of eight: all of them chose B.
    expect(finding('bbbbaaaa')).not.toMatchObject({ says: 'strong-chose-wrong' });
  });

  it('compares choices only where one is taken', () => {
    expect(findingOf('several', figures('bbbbaabaaa')).says).not.toBe('strong-chose-wrong');
  });
});

describe('a class beside everyone', () => {
  it('is above or below from a tenth of the point on', () => {
    const world = { n: 100, facility: 0.6 };
    expect([0.71, 0.65, 0.55, 0.49].map((facility) => besideOf(facility, world))).toEqual([
      'above',
      'alike',
      'alike',
      'below',
    ]);
  });

  it('is not compared where either is fewer than five', () => {
    expect(besideOf(null, { n: 100, facility: 0.6 })).toBeNull();
    expect(besideOf(0.5, { n: 4, facility: 0.6 })).toBeNull();
    expect(besideOf(0.5, { n: 0, facility: null })).toBeNull();
  });
});

describe('what to talk about next', () => {
  const item = (id: string, row: string, sureAndWrong = 0) => ({
    id,
    figures: figures(row),
    finding: finding(row),
    sureAndWrong,
  });

  it('is what was missed most, what split the class, and what people were sure of and wrong, three at most', () => {
    const easy = item('easy', 'aaaaaaaaab');
    const missed = item('missed', 'abcdabcdcb');
    const split = item('split', 'aaababbbabca');
    const sure = item('sure', 'aabbbbbbcc', 6);
    const few = item('few', 'bbbb', 4);
    expect(topicsOf([easy, missed, split, sure, few]).map(({ id, why }) => [id, why])).toEqual([
      ['sure', 'sure-and-wrong'],
      ['missed', 'missed'],
      ['split', 'split'],
    ]);
    expect(topicsOf([missed, split, sure], 1)).toHaveLength(1);
  });

  it('tells of the sure only from five people on', () => {
    expect(topicsOf([item('x', 'aabbbbbbcc', 4)])[0]?.why).toBe('missed');
  });
});
