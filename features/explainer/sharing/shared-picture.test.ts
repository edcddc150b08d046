import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOf } from '@/content/editions';
import { type ClaimId, claimIds } from '@/content/facts/claims';
import { differenceIds } from '@/content/facts/differences';
import { plainFace } from '@/scripts/fonts';
import { pictureFont, pngOf } from './picture';
import { findShared, type SharedId, titleOf } from './shared';
import { pictureOfShared } from './shared-picture';

const words = wordsOf('en');
const drawn = (id: SharedId) => pictureOfShared(id, 'en', words, 'https://example.org/en');
const textIn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)/g)]
    .map(([, one = '']) => one)
    .join(' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');
/** How far down what stands above the rule of the foot reaches: text and boxes. */
const lowest = (svg: string) =>
  Math.max(
    ...[...svg.matchAll(/<text x="\d+" y="([\d.]+)"/g)].map(([, y]) => Number(y)).filter((y) => y < 570),
    ...[...svg.matchAll(/ y="([\d.]+)" width="512" height="([\d.]+)"/g)].map(([, y, tall]) => Number(y) + Number(tall)),
  );

test('the picture of a difference holds what both accounts say, when, and where it is read', () => {
  for (const id of differenceIds) {
    const text = textIn(drawn(`difference-${id}`));
    expect(lowest(drawn(`difference-${id}`)), id).toBeLessThan(538);
    const { title, a, b } = words.differences[id];
    for (const part of [title, a, b, 'early July 2025', 'example.org/en']) expect(text, id).toContain(part);
  }
});

test('the picture of a sentence holds it with whose telling it is, and what each account says', () => {
  for (const id of claimIds) {
    const svg = drawn(`claim-${id}`);
    const { title, a, b }: { title: string; a?: string; b?: string } = words.claims[id];
    const silent = words.explainer.mark.silent;
    for (const part of [title, titleOf(`claim-${id}`, words).caption, a ?? silent, b ?? silent, 'early July 2025'])
      expect(textIn(svg), id).toContain(part);
    expect(titleOf(`claim-${id}`, words).caption, id).toMatch(/account/i);
    expect(lowest(svg), id).toBeLessThan(538);
  }
});

test('a sentence’s picture is light to fetch', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'picture-'));
  writeFileSync(join(folder, pictureFont), await plainFace(`${JSON.stringify(words)}abcdefghijklmnopqrstuvwxyz`, 540));
  const longest = [...claimIds].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 2);
  for (const id of longest)
    expect((await pngOf(drawn(`claim-${id}`), folder)).length, id).toBeLessThanOrEqual(60 * 1024);
  rmSync(folder, { recursive: true });
});
const lengthOf = (id: ClaimId) => textIn(drawn(`claim-${id}`)).length;

test('only what is there can be sent', () => {
  expect(findShared('claim-crash-date')).toBe('claim-crash-date');
  for (const name of ['claim-nothing', 'claim-', 'crash-date', 'claim-constructor'])
    expect(findShared(name)).toBeNull();
});
