import { expect, test } from 'vitest';
import { correctionsFeed } from './corrections-feed';

const frame = {
  title: 'Corrections',
  author: 'Has Russia lost Azerbaijan?',
  page: 'https://example.org/en/about#corrections',
  self: 'https://example.org/en/corrections.xml',
  origin: 'https://example.org',
  lang: 'en',
};

test('whoever follows the corrections learns of a new one, whatever characters it holds', () => {
  const feed = correctionsFeed(
    [{ id: 'first', day: '2026-12-01', chapter: 'flight', text: 'It said <67> & meant “67”.' }],
    () => 'The plane',
    frame,
  );
  expect(feed).toContain('<updated>2026-12-01T00:00:00Z</updated>');
  expect(feed).toContain('It said &lt;67&gt; &amp; meant “67”.');
  expect(feed).toContain('<id>https://example.org/en/about#correction-first</id>');
  expect(feed).toContain('href="https://example.org/en/chapters/flight"');
});

test('a feed without entries is whole, and dated by the edition', () => {
  const feed = correctionsFeed([], () => '', frame);
  expect(feed).toMatch(/<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/);
  expect(feed).not.toContain('<entry>');
  expect(feed.trim()).toMatch(/<\/feed>$/);
});
