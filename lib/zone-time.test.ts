import { expect, it } from 'vitest';
import { timeWithOffset } from './zone-time';

it('writes a time with the offset that its zone had then', () => {
  const winter = new Date('2026-11-24T07:00:09.500Z');
  const summer = new Date('2026-07-01T22:30:00Z');
  const written = [
    ['Europe/Berlin', '2026-11-24T08:00:09+01:00', '2026-07-02T00:30:00+02:00'],
    ['Asia/Baku', '2026-11-24T11:00:09+04:00', '2026-07-02T02:30:00+04:00'],
    ['UTC', '2026-11-24T07:00:09+00:00', '2026-07-01T22:30:00+00:00'],
    ['America/New_York', '2026-11-24T02:00:09-05:00', '2026-07-01T18:30:00-04:00'],
    ['Asia/Kathmandu', '2026-11-24T12:45:09+05:45', '2026-07-02T04:15:00+05:45'],
    ['America/St_Johns', '2026-11-24T03:30:09-03:30', '2026-07-01T20:00:00-02:30'],
  ] as const;
  for (const [zone, inWinter, inSummer] of written) {
    expect(timeWithOffset(winter, zone)).toBe(inWinter);
    expect(timeWithOffset(summer, zone)).toBe(inSummer);
    expect(new Date(inSummer).getTime()).toBe(summer.getTime());
  }
});
