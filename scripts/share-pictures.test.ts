import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { sharedIds } from '@/features/explainer/sharing/shared';
import { pictureOf, sharePictures, titleLines } from './share-pictures';

test('the cover, every chapter, figure and difference, what came since and the guide have a picture of 1200 by 630 that is light to fetch', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const pictures = await sharePictures(wordsOf('en'), 'en', folder);
  rmSync(folder, { recursive: true });
  expect(pictures.map(([name]) => name)).toEqual(['cover', ...chapterSlugs, 'since', 'teach', ...sharedIds]);
  for (const [name, png] of pictures) {
    const bytes = Buffer.from(png);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], name).toEqual([1200, 630]);
    expect(bytes.length, name).toBeLessThanOrEqual(60 * 1024);
  }
});

const textIn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)/g)]
    .map(([, one = '']) => one)
    .join(' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');

test('a picture says when its story was told, and where it is read on a site that knows its own address', () => {
  const foot = { dateline: wordsOf('en').site.dateline, address: 'https://example.org/en/chapters/flight' };
  const svg = pictureOf('The plane', 'over', ['crash-date'], 'under', foot);
  expect(textIn(svg)).toContain('Two accounts of early July 2025; public record to mid-April 2026.');
  expect(textIn(svg)).toContain('example.org/en/chapters/flight');
  expect(textIn(pictureOf('The plane', 'over', [], 'under', { ...foot, address: null }))).not.toContain('example.org');
});

test('every title fits on at most two lines', () => {
  for (const slug of chapterSlugs) {
    const { size, lines } = titleLines(wordsOf('en').chapters[slug].title);
    expect(lines.length, slug).toBeLessThanOrEqual(2);
    for (const line of lines) expect(line.length * size * 0.5, line).toBeLessThanOrEqual(1040);
  }
});
