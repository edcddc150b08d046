import type { Words } from '@/content/editions';
import type { RecordDate } from '@/content/facts/record-fact';
import type { Language } from '@/lib/languages';
import { dateText } from '../figures/event-dates';

/** Says when an entry of the record was, no more exactly than the sources: “8 and 18 August 2025”, “late August 2025”, “2025”. */
export function recordDateText(date: RecordDate, lang: Language, words: Words): string {
  const { late, both } = words.since.record;
  const text = dateText({ on: date.on, precision: date.precision, from: [] }, lang);
  if (date.precision === 'month' && date.late) return late(text);
  // The two days are of one month: a test says so.
  if (date.precision === 'day' && date.earlier) return both(String(Number(date.earlier.slice(-2))), text);
  return text;
}
