import { describe, expect, it } from 'vitest';
import type { MatchFact, NumberFact, OneFact, OrderFact, SeveralFact } from '@/content/facts/item';
import { score, settled, unfit } from '../scoring';

const common = { chapter: 'flight', thinking: 'remember', claims: ['crash-date'] } as const;
const options = { a: 'crash-date', b: 'crash-date', c: 'crash-date', d: 'crash-date' } as const;

const one: OneFact = { ...common, kind: 'one', options, right: 'b' };
const several: SeveralFact = { ...common, kind: 'several', options, right: ['a', 'b'] };
const order: OrderFact = { ...common, kind: 'order', options, right: ['d', 'b', 'a', 'c'] };
const match: MatchFact = {
  ...common,
  kind: 'match',
  lefts: { x: 'crash-date', y: 'crash-date', z: 'crash-date' },
  rights: ['1', '2', '3', '4'],
  right: { x: '1', y: '2', z: '3' },
};
const number: NumberFact = { ...common, kind: 'number', right: 12.5, accepts: [12, 13] };

const points = (fact: Parameters<typeof score>[0], ...given: string[]) => {
  expect(unfit(fact, given), given.join()).toBeNull();
  return score(fact, settled(fact, given)).score;
};

describe('one choice', () => {
  it('is worth the point or nothing', () => {
    expect(points(one, 'b')).toBe(1);
    expect(points(one, 'a')).toBe(0);
  });
  it('takes exactly one of its options', () => {
    expect(unfit(one, [])).toBe('choose-an-answer');
    expect(unfit(one, [''])).toBe('choose-an-answer');
    expect(unfit(one, ['a', 'b'])).toBe('given-twice');
    expect(unfit(one, ['e'])).toBe('unknown-answer');
    expect(unfit(one, ['toString'])).toBe('unknown-answer');
  });
});

describe('several choices', () => {
  it('gives a part for each right one and takes one away for each wrong one', () => {
    expect(points(several, 'a', 'b')).toBe(1);
    expect(points(several, 'a')).toBe(0.5);
    expect(points(several, 'a', 'b', 'c')).toBe(0.5);
  });
  it('is never worth less than nothing, and choosing everything is worth nothing here', () => {
    expect(points(several, 'c', 'd')).toBe(0);
    expect(points(several, 'a', 'b', 'c', 'd')).toBe(0);
  });
  it('is the same answer in whatever order the boxes were ticked', () => {
    expect(settled(several, ['b', 'a'])).toEqual(settled(several, ['a', 'b']));
  });
  it('takes one or more of its options, each once', () => {
    expect(unfit(several, [])).toBe('choose-one-or-more');
    expect(unfit(several, ['a', 'a'])).toBe('given-twice');
    expect(unfit(several, ['a', 'e'])).toBe('unknown-answer');
    expect(unfit(several, [''])).toBe('unknown-answer');
  });
});

describe('an order', () => {
  it('gives a part for each in its right place', () => {
    expect(points(order, 'd', 'b', 'a', 'c')).toBe(1);
    expect(points(order, 'b', 'd', 'a', 'c')).toBe(0.5);
    expect(points(order, 'c', 'd', 'b', 'a')).toBe(0);
  });
  it('takes every option, each in one place', () => {
    expect(unfit(order, ['d', 'b', 'a'])).toBe('choose-every-place');
    expect(unfit(order, ['d', 'b', '', 'c'])).toBe('choose-every-place');
    expect(unfit(order, ['d', 'b', 'd', 'c'])).toBe('placed-twice');
    expect(unfit(order, ['d', 'b', 'a', 'c', 'd'])).toBe('unknown-answer');
    expect(unfit(order, ['d', 'b', 'a', 'e'])).toBe('unknown-answer');
    expect(unfit(order, [])).toBe('choose-every-place');
  });
});

describe('a match', () => {
  it('gives a part for each right pair', () => {
    expect(points(match, 'x=1', 'y=2', 'z=3')).toBe(1);
    expect(points(match, 'x=1', 'y=3', 'z=2')).toBeCloseTo(1 / 3);
    expect(points(match, 'x=4', 'y=4', 'z=4')).toBe(0);
  });
  it('is the same answer in whatever order the pairs come', () => {
    expect(settled(match, ['z=3', 'x=1', 'y=2'])).toEqual(['x=1', 'y=2', 'z=3']);
  });
  it('takes known sides only, one right side for each left one', () => {
    expect(unfit(match, ['x=1', 'y=2'])).toBe('choose-every-match');
    expect(unfit(match, ['x=1', '', 'z=3'])).toBe('choose-every-match');
    expect(unfit(match, ['x=1', 'x=2', 'z=3'])).toBe('given-twice');
    for (const pair of ['w=1', 'x=9', 'x', 'x=', '=1', 'x=1=2', 'x:1', '__proto__=1'])
      expect(unfit(match, [pair, 'y=2', 'z=3']), pair).toBe('unknown-answer');
  });
});

describe('a number', () => {
  it('is worth the point when it is right, or taken as right', () => {
    expect(points(number, '12,5')).toBe(1);
    expect(points(number, '13')).toBe(1);
    expect(points(number, '14')).toBe(0);
  });
  it('is the same answer however it was typed', () => {
    expect(settled(number, [' 12,50'])).toEqual(['12.5']);
  });
  it('is asked for when it is missing, and refused when it comes twice or cannot be read', () => {
    expect(unfit(number, [])).toBe('give-a-number');
    expect(unfit(number, ['  '])).toBe('give-a-number');
    expect(unfit(number, ['1', '2'])).toBe('given-twice');
    expect(unfit(number, ['1e999'])).toBe('not-a-number');
    expect(unfit(number, ['1,500'])).toBe('twofold-number');
  });
});
