import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png';

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
