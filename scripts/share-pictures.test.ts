import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { differenceIds } from '@/content/facts/differences';
import { bodyOf } from '@/features/explainer/sharing/figure-svg';
import { sharedIds } from '@/features/explainer/sharing/shared';
import { indexedPng } from './indexed-png';
import { pictureOf, pictureOfShared, sharePictures, titleLines } from './share-pictures';

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

test('the picture of a difference holds what both accounts say, and when', () => {
  const words = wordsOf('en');
  for (const id of differenceIds) {
    const svg = pictureOfShared(
      `difference-${id}`,
      words.differences[id].title,
      bodyOf(`difference-${id}`, 0, 'en', words),
      words,
    );
    const text = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, one]) => one).join(' ');
    for (const part of [words.differences[id].title, words.differences[id].a, words.differences[id].b])
      expect(text.replaceAll('&amp;', '&').replaceAll('&quot;', '"'), id).toContain(part);
    expect(text).toContain('early July 2025');
  }
});

test('a picture says when its story was told', () => {
  expect(pictureOf('The plane', 'over', ['crash-date'], 'under', wordsOf('en').site.dateline)).toContain(
    'Two accounts of early July 2025; public record to mid-April 2026.',
  );
});

test('every title fits on at most two lines', () => {
  for (const slug of chapterSlugs) {
    const { size, lines } = titleLines(wordsOf('en').chapters[slug].title);
    expect(lines.length, slug).toBeLessThanOrEqual(2);
    for (const line of lines) expect(line.length * size * 0.5, line).toBeLessThanOrEqual(1040);
  }
});

test('an indexed picture keeps its colours', () => {
  const png = Buffer.from(indexedPng(Uint8Array.from([255, 0, 0, 255, 0, 0, 255, 255]), 2, 1));
  const palette = png.indexOf('PLTE') + 4;
  const data = png.indexOf('IDAT');
  const row = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
  const colourOf = (dot: number) => {
    const at = palette + 3 * (row[1 + dot] ?? 0);
    return [...png.subarray(at, at + 3)];
  };
  expect([colourOf(0), colourOf(1)]).toEqual([
    [255, 0, 0],
    [0, 0, 255],
  ]);
});
