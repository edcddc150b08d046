import { expect, it } from 'vitest';
import { shuffled } from './shuffle';

const letters = [...'abcdefgh'];

it('keeps every value, and the order of a seed for ever', () => {
  expect([...shuffled(letters, 'seed')].sort()).toEqual(letters);
  expect(shuffled(letters, 'seed')).toEqual(shuffled(letters, 'seed'));
  // Written down: a change would move the options of attempts under way.
  expect(shuffled(letters, 'seed').join('')).toBe('aechbgdf');
});

it('puts each value in each place about equally often', () => {
  const places = letters.map(() => 0);
  for (let seed = 0; seed < 8000; seed++) {
    const place = shuffled(letters, `seed ${seed}`).indexOf('a');
    places[place] = (places[place] ?? 0) + 1;
  }
  // Each place is expected 1000 times; five standard deviations are 148.
  for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(148);
});
