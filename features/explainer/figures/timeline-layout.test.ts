import { describe, expect, it } from 'vitest';
import { eventIds } from '@/content/facts/events';
import { dateText } from './event-dates';
import { axes, place, timelineLayout } from './timeline-layout';

const { months, days, undated } = timelineLayout();
const all = [...months, ...days, ...undated];

describe('the drawing of the timeline', () => {
  it('shows every event once', () => {
    expect(all.map(({ id }) => id).sort()).toEqual([...eventIds].sort());
  });

  it('keeps every mark on its axis', () => {
    for (const { id, x, length } of all) expect([x >= 0, x + length <= 100.01], id).toEqual([true, true]);
  });

  it('puts a day where it falls, and gives a month its whole length', () => {
    expect(days.find(({ id }) => id === 'yekaterinburg-raid')?.x).toBeCloseTo(100 / 16);
    expect(days.find(({ id }) => id === 'turkey-visit-due')?.x).toBeCloseTo(100 - 100 / 16);
    const troops = months.find(({ id }) => id === 'troops-gone');
    expect([troops?.x, troops?.length]).toEqual([0, place('2024-07-01', axes.months)]);
    const parade = months.find(({ id }) => id === 'parade-declined');
    expect(parade?.x).toBeCloseTo(place('2025-01-01', axes.months));
    expect((parade?.x ?? 0) + (parade?.length ?? 0)).toBeCloseTo(100);
  });

  it('gives what no account dates a lane of its own, in the order of telling', () => {
    expect(undated.every(({ precision, datedBy }) => precision === 'undated' && datedBy.length === 0)).toBe(true);
    expect(undated.map(({ id }) => id)).toEqual(eventIds.filter((id) => undated.some((one) => one.id === id)));
    expect([...months, ...days].some(({ precision }) => precision === 'undated')).toBe(false);
  });

  it('draws 3 and 4 July as announced, and nothing else', () => {
    expect(all.filter(({ isAnnounced }) => isAnnounced).map(({ id }) => id)).toEqual([
      'pakistan-visit-due',
      'turkey-visit-due',
    ]);
  });

  it('never draws two marks on top of each other', () => {
    for (const band of [months, days, undated]) {
      const spots = band.map(({ row, x, level }) => `${row} ${x.toFixed(1)} ${level}`);
      expect(new Set(spots).size).toBe(band.length);
    }
  });
});

it('says a date no more exactly than it is known', () => {
  expect(dateText({ on: '2025-06-27', precision: 'day', from: ['a'] }, 'en')).toBe('27 June 2025');
  expect(dateText({ on: '2024-12', precision: 'month', from: ['a'] }, 'en')).toBe('December 2024');
  expect(dateText({ on: '2025', precision: 'year', from: ['a'] }, 'en')).toBe('2025');
});
