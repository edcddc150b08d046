import { expect, it } from 'vitest';
import { compareNames } from './collation';

it('puts letters of Azerbaijani, German and Russian where their readers look for them, and numbers by their size', () => {
  const names = ['Юля', 'Zöe', 'Əli', 'zahra', 'Ayan 10', 'Ayan 9', 'Özlem', 'Анна', 'Orxan', 'İlqar', 'Elif'];
  const sorted = ['Ayan 9', 'Ayan 10', 'Elif', 'Əli', 'İlqar', 'Orxan', 'Özlem', 'zahra', 'Zöe', 'Анна', 'Юля'];
  expect(names.sort(compareNames)).toEqual(sorted);
});
