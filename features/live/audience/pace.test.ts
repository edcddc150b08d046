import { expect, it } from 'vitest';
import { waitOf } from './pace';

it('lets the first update after a quiet while go at once', () => {
  expect(waitOf(10_000, 0, 3)).toBe(0);
  expect(waitOf(10_000, Number.NEGATIVE_INFINITY, 3)).toBe(0);
});

it('lets at most four go in a second', () => {
  expect(waitOf(1000, 1000, 0)).toBe(250);
  expect(waitOf(1100, 1000, 0)).toBe(150);
});

it('lets dear ones go less often, but once a second at least', () => {
  expect(waitOf(1000, 1000, 60)).toBe(600);
  expect(waitOf(1000, 1000, 900)).toBe(1000);
});
