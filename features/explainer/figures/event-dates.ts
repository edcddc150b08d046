import type { EventDate } from '@/content/facts/events';
import type { Language } from '@/lib/languages';

const styles = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * Says a date as exactly as it is known: “27 June 2025”, “December 2024”, “2025”.
 * @param withYear false where the page around says the year of its days: “27 June”
 */
export function dateText(
  { on, precision }: EventDate & { on: string },
  lang: Language,
  { withYear = true }: { withYear?: boolean } = {},
): string {
  // British English puts the day first, as the chapters do.
  const locale = lang === 'en' ? 'en-GB' : lang;
  const style = precision === 'day' && !withYear ? { ...styles.day, year: undefined } : styles[precision];
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(new Date(on));
}
