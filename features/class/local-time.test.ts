import { expect, it } from 'vitest';
import { instantOf, isZone, wallTimeOf } from './local-time';

const at = (typed: string, zone: string) => {
  const instant = instantOf(typed, zone);
  return typeof instant === 'string' ? instant : instant.toISOString();
};

it('reads a time by the clocks of its zone, in winter and in summer', () => {
  expect(at('2026-11-24T08:00', 'Europe/Berlin')).toBe('2026-11-24T07:00:00.000Z');
  expect(at('2026-06-24T08:00', 'Europe/Berlin')).toBe('2026-06-24T06:00:00.000Z');
  expect(at('2026-11-24T08:00', 'America/New_York')).toBe('2026-11-24T13:00:00.000Z');
  expect(at('2026-06-24T08:00', 'America/New_York')).toBe('2026-06-24T12:00:00.000Z');
  expect(at('2026-06-24T08:00', 'Asia/Baku')).toBe('2026-06-24T04:00:00.000Z');
  expect(at('2026-11-24T08:00', 'Asia/Kathmandu')).toBe('2026-11-24T02:15:00.000Z');
});

it('finds no instant for a time that clocks jump over', () => {
  expect(at('2027-03-28T02:30', 'Europe/Berlin')).toBe('no-such-time');
  expect(at('2027-03-28T01:59', 'Europe/Berlin')).toBe('2027-03-28T00:59:00.000Z');
  expect(at('2027-03-28T03:00', 'Europe/Berlin')).toBe('2027-03-28T01:00:00.000Z');
  expect(at('2027-03-14T02:00', 'America/New_York')).toBe('no-such-time');
  // The last night in which Baku set its clocks, and the same night a year later.
  expect(at('2015-03-29T04:30', 'Asia/Baku')).toBe('no-such-time');
  expect(at('2027-03-28T04:30', 'Asia/Baku')).toBe('2027-03-28T00:30:00.000Z');
});

it('takes the first of two instants at which clocks show the same time', () => {
  expect(at('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  expect(at('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
});

it('comes back to the time that was typed, for each fifth hour of a year', () => {
  for (const zone of ['Europe/Berlin', 'America/New_York', 'Asia/Baku', 'Australia/Lord_Howe', 'Pacific/Apia'])
    for (let hour = 0; hour < 365 * 24; hour += 5) {
      const typed = new Date(Date.UTC(2026, 0, 1, hour, 15)).toISOString().slice(0, 16);
      const instant = instantOf(typed, zone);
      if (typeof instant !== 'string') expect(wallTimeOf(instant, zone)).toBe(typed);
      else expect(instant).toBe('no-such-time');
    }
});

it('takes nothing for a time that is none', () => {
  for (const typed of ['', 'tomorrow', '2026-02-30T08:00', '2026-11-24T25:00', '2026-11-24T08:00Z', '0000-00-00T00:00'])
    expect(at(typed, 'UTC'), typed).toBe('unreadable');
});

it('knows zones by their names only', () => {
  for (const zone of ['Asia/Baku', 'UTC', 'America/Argentina/Buenos_Aires', 'Asia/Calcutta'])
    expect(isZone(zone)).toBe(true);
  for (const zone of ['', 'Mars/Olympus', '+04:00', 'Europe/Berlin; DROP', 'x'.repeat(5000)])
    expect(isZone(zone)).toBe(false);
});
