import { expect, test } from 'vitest';
import { wordsOf } from '@/content/editions';
import { stances } from '@/content/facts/poll';
import type { Calibration } from '../calibration';
import { calibrationId, findCalibration } from './calibration-id';
import { calibrationPicture } from './calibration-picture';
import { shownCalibration } from './shared-calibration';

const words = wordsOf('en');
const rows: Calibration[] = [
  { certainty: 'sure', right: 4, n: 5 },
  { certainty: 'guess', right: 0, n: 3 },
];

test('a calibration’s name says what it shows, and nothing else is such a name', () => {
  expect(calibrationId(rows)).toBe('calibration-sure-4-of-5-guess-0-of-3');
  expect(findCalibration(calibrationId(rows))).toEqual(rows);
  for (const name of [
    'calibration',
    'calibration-sure-6-of-5',
    'calibration-sure-0-of-0',
    'calibration-sure-1-of-101',
    'calibration-sure-01-of-2',
    'calibration-guess-1-of-2-sure-1-of-2',
    'calibration-sure-1-of-2-sure-1-of-2',
    'calibration-certain-1-of-2',
    'calibration-sure-1-of-2-and-more',
    `calibration-sure-1-of-2-${stances[0]}-1-of-1`,
    'constructor',
  ])
    expect(findCalibration(name), name).toBeNull();
});

test('text and picture have a square for each answer, full where it was right, and when it was told', () => {
  const text = shownCalibration(rows, 'en', words).text('https://example.org/en/quiz');
  expect(text).toContain('Sure: ■■■■□ 4 of 5');
  expect(text).toContain('A guess: □□□ 0 of 3');
  expect(text).toMatch(/Two accounts of early July 2025[^\n]*: https:\/\/example\.org\/en\/quiz$/);
  const svg = calibrationPicture(rows, words, null);
  expect([...svg.matchAll(/width="32" height="32"/g)]).toHaveLength(4);
  expect([...svg.matchAll(/width="30" height="30"/g)]).toHaveLength(4);
  for (const part of ['4 of 5', '0 of 3', 'early July 2025']) expect(svg).toContain(part);
});

test('a hundred answers of each degree stay above the foot', () => {
  const most = (['sure', 'fairly', 'guess'] as const).map((certainty) => ({ certainty, right: 50, n: 100 }));
  const tops = [...calibrationPicture(most, words, null).matchAll(/y="([\d.]+)" width="1[46]"/g)].map(([, y]) =>
    Number(y),
  );
  expect(tops).toHaveLength(300);
  expect(Math.max(...tops) + 16).toBeLessThan(505);
});
