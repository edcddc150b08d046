import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('app/globals.css', 'utf8');
const roots = [...css.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, body = '']) =>
    new Map([...body.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6})/g)].map(([, name = '', value = '']) => [name, value])),
);
const [light, dark] = roots;

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(first: string, second: string): number {
  const [bright = 0, dim = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

/** Text and what it stands on, and the least contrast that will do. */
const pairs: [string, string, number][] = [
  ...['paper', 'sheet', 'account-a-wash', 'account-b-wash', 'record-wash', 'highlight'].map(
    (ground): [string, string, number] => ['ink', ground, 7],
  ),
  ...['quiet', 'accent', 'right', 'wrong', 'account-a', 'account-b', 'record'].flatMap(
    (text): [string, string, number][] => [
      [text, 'paper', 4.5],
      [text, 'sheet', 4.5],
      [text, 'highlight', 4.5],
    ],
  ),
  ['account-a', 'account-a-wash', 4.5],
  ['account-b', 'account-b-wash', 4.5],
  ['record', 'record-wash', 4.5],
  ['quiet', 'record-wash', 4.5],
  ['on-accent', 'accent', 4.5],
  ['edge', 'sheet', 3],
  ['edge', 'paper', 3],
  ['focus', 'paper', 3],
  ['focus', 'sheet', 3],
  ['account-a', 'map-land', 3],
  ['account-b', 'map-land', 3],
  ['ink', 'map-land', 4.5],
  ['ink', 'map-water', 4.5],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('in %s', (_scheme, colours) => {
  it.each(pairs)('%s on %s has a contrast of at least %d', (text, ground, least) => {
    expect(contrast(colours?.get(text) ?? '', colours?.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });
});
