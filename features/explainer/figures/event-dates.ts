import type { EventDate } from '@/content/facts/events';
import type { Language } from '@/lib/languages';

const styles = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Says a date as exactly as it is known: “27 June 2025”, “December 2024”, “2025”. */
export function dateText({ on, precision }: EventDate & { on: string }, lang: Language): string {
  // British English puts the day first, as the chapters do.
  const locale = lang === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(locale, { ...styles[precision], timeZone: 'UTC' }).format(new Date(on));
}
