import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sharedClock } from './shared-clock';

const minute = 60_000;
const noon = Date.parse('2026-11-21T12:00:00Z');
let asked = 0;
let isAway = false;
/** The other machine: it is noon there when a test begins. */
const ask = async () => {
  asked += 1;
  if (isAway) throw new Error('away');
  return new Date(noon + performance.now() - begun + sleptMs);
};
let begun = 0;
/** For so long this machine slept, and its steady clock stood still. */
let sleptMs = 0;
const told = async (look: () => Promise<Date>) => ((await look()).getTime() - noon) / minute;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.parse('2001-01-01T00:00:00Z') });
  begun = performance.now();
  asked = 0;
  sleptMs = 0;
  isAway = false;
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells the other clock’s time, whatever this machine’s own clock is set to, and however often', async () => {
  const look = sharedClock(ask);
  expect(await told(look)).toBe(0);
  for (const byMs of [-60 * minute, 2 * 24 * 60 * minute, 900, -900]) {
    vi.setSystemTime(Date.now() + byMs);
    expect(await told(look)).toBe(0);
  }
  vi.advanceTimersByTime(minute / 2);
  expect(await told(look)).toBe(0.5);
});

it('asks anew when this machine has slept', async () => {
  const look = sharedClock(ask);
  await look();
  sleptMs = 90 * minute;
  vi.setSystemTime(Date.now() + sleptMs);
  expect(await told(look)).toBe(90);
});

it('asks once for all who come first, then once a minute, and nobody waits for that', async () => {
  const look = sharedClock(ask);
  await Promise.all(Array.from({ length: 100 }, look));
  expect(asked).toBe(1);
  vi.advanceTimersByTime(59_000);
  await look();
  expect(asked).toBe(1);
  vi.advanceTimersByTime(2000);
  await Promise.all(Array.from({ length: 100 }, look));
  expect(asked).toBe(2);
});

it('goes on alone while the other does not answer, and does not make a time up before it was ever told one', async () => {
  const look = sharedClock(ask);
  isAway = true;
  await expect(look()).rejects.toThrow('away');
  isAway = false;
  expect(await told(look)).toBe(0);
  isAway = true;
  vi.advanceTimersByTime(5 * minute);
  expect(await told(look)).toBe(5);
});

it('is never behind the other clock, also when the answer was long on its way', async () => {
  const look = sharedClock(async () => {
    vi.advanceTimersByTime(minute / 4);
    const now = await ask();
    vi.advanceTimersByTime(minute / 4);
    return now;
  });
  // There half a minute has gone by.
  expect(await told(look)).toBe(0.75);
});
