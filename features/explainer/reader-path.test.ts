import { expect, test } from 'vitest';
import { levels } from './reader-path';

test('a path climbs with “more lost”, stays with “no change” and falls with “less lost”', () => {
  expect(
    levels([
      { chapter: 'before', move: 'more' },
      { chapter: 'flight', move: 'same' },
      { chapter: 'what-next', move: 'less' },
    ]).map(({ from, to }) => [from, to]),
  ).toEqual([
    [0, 1],
    [1, 1],
    [1, 0],
  ]);
});
