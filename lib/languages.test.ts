import { expect, it } from 'vitest';
import { preferredLanguage } from './languages';

it.each([
  [null, 'en'],
  ['', 'en'],
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['fr, en;q=0.5', 'en'],
  ['fr', 'en'],
  ['en;q=0', 'en'],
  ['*', 'en'],
  [';;;q=,', 'en'],
])('answers %j with an edition that there is', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
