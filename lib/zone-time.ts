const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each zone: a file has thousands of times. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  } as Intl.DateTimeFormatOptions);
  formats.set(zone, format);
  return format;
}

/** A time as ISO 8601 with the offset that a zone (IANA) had then: `2026-11-24T08:00:00+01:00`. */
export function timeWithOffset(time: Date, zone: string): string {
  const parts = formatOf(zone).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}${offset}`;
}
