import { dayMs } from '@/lib/day';

/** A time as the field `datetime-local` sends it: what a clock on the wall shows, in no zone. */
const wallTime = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,3})?)?$/;

const formats = new Map<string, Intl.DateTimeFormat>();

/** True for a time zone that this server knows by its IANA name. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z][\w+/-]{1,63}$/.test(name)) return false;
  try {
    return Boolean(clockIn(name));
  } catch {
    return false;
  }
}

/** All zones that can be chosen, by name. */
export const listZones = (): string[] => [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC'),
];

/**
 * The instant at which the clocks of a zone show a time. Where they show it twice, because they were set back, the
 * first; where they never do, because they were set forward over it, there is none.
 * @returns `no-such-time` for a time that the clocks leave out, `unreadable` for what is no time at all
 */
export function instantOf(typed: string, zone: string): Date | 'no-such-time' | 'unreadable' {
  const [, year, month, day, hour, minute] = (wallTime.exec(typed) ?? []).map(Number);
  if (year === undefined) return 'unreadable';
  const wall = Date.UTC(year, Number(month) - 1, day, hour, minute);
  // The 31st of February and the 25th hour come back as another time.
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 16) !== typed.slice(0, 16)) return 'unreadable';
  // Clocks are set at most once within a day: one of these two offsets holds at the time itself.
  const fitting = [wall - dayMs, wall + dayMs]
    .map((near) => wall - offsetAt(near, zone))
    .filter((instant) => instant + offsetAt(instant, zone) === wall);
  return fitting.length === 0 ? 'no-such-time' : new Date(Math.min(...fitting));
}

/** What the clocks of a zone show at an instant, as the field `datetime-local` takes it. */
export const wallTimeOf = (instant: Date, zone: string): string =>
  new Date(instant.getTime() + offsetAt(instant.getTime(), zone)).toISOString().slice(0, 16);

/** How far the clocks of a zone are before UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const parts = clockIn(zone).formatToParts(instant);
  const at = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
  return shown - Math.floor(instant / 1000) * 1000;
}

function clockIn(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const numeric = 'numeric';
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    formats.set(zone, format);
  }
  return format;
}
