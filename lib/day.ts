/** Milliseconds of a day. */
export const dayMs = 24 * 60 * 60 * 1000;

/** A day in UTC, `YYYY-MM-DD`: the finest time that a vote may keep. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each language, zone and way of writing: to make one takes longer than to draw the paragraph around it. */
function formatOf(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([lang, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, options);
  formats.set(key, format);
  return format;
}

/** A day of {@link dayOf} as people write it: “21 November 2026”. */
export const dayInWords = (day: string, lang: string): string =>
  formatOf(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** A moment in a time zone as people write it, with the zone's name: “Friday 27 November 2026, 18:00 (Azerbaijan Standard Time)”. */
export function timeInWords(time: Date, zone: string, lang: string): string {
  const part = (options: Intl.DateTimeFormatOptions) => formatOf(lang, { ...options, timeZone: zone });
  const day = part({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(time);
  const clock = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(time);
  const name = part({ timeZoneName: 'long' })
    .formatToParts(time)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${day}, ${clock} (${name ?? zone})`;
}
