/** A day in UTC, `YYYY-MM-DD`: the finest time that a vote may keep. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

/** A day of {@link dayOf} as people write it: “21 November 2026”. */
export const dayInWords = (day: string, lang: string): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
