import { expect, it } from 'vitest';
import { isFromOurPages } from './origin';

const from = (headers: Record<string, string>) =>
  isFromOurPages(
    new Request('http://inside:3000/poll/vote', {
      method: 'POST',
      headers: { 'x-forwarded-host': 'site.example', 'x-forwarded-proto': 'http', ...headers },
    }),
  );

it('takes a form from our own pages', () => {
  expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true);
  expect(from({ origin: 'http://site.example' })).toBe(true);
});

it.each([
  [{}],
  [{ origin: 'null' }],
  [{ origin: 'https://site.example' }],
  [{ origin: 'http://evil.example' }],
  [{ origin: 'http://site.example.evil.example' }],
  [{ 'sec-fetch-site': 'same-site' }],
  [{ 'sec-fetch-site': 'cross-site', origin: 'http://site.example' }],
  [{ 'sec-fetch-site': 'none' }],
])('refuses %j', (headers: Record<string, string>) => {
  expect(from(headers)).toBe(false);
});
