import { dayMs } from '@/lib/day';

/** A day in the calendar's form, `YYYYMMDD`. */
const dayOf = (time: Date) => time.toISOString().slice(0, 10).replaceAll('-', '');
const secondOf = (time: Date) => time.toISOString().replace(/[-:]|\.\d+/g, '');

const daysLater = 7;

/** A calendar file (RFC 5545) with one all-day reminder, a week from `now`. */
export function weekReminder({
  id,
  title,
  address,
  now,
}: {
  id: string;
  title: string;
  address: string;
  now: Date;
}): string {
  const day = new Date(now.getTime() + daysLater * dayMs);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Has Russia lost Azerbaijan?//Quiz//EN',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${secondOf(now)}`,
    `DTSTART;VALUE=DATE:${dayOf(day)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(address)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    // An all-day entry begins at midnight: nine hours later somebody sees it.
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT9H',
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** No line over 75 bytes: a longer one goes on behind a space. Characters are not cut in two. */
function folded(line: string): string {
  const lines = [''];
  for (const character of line) {
    const last = lines.at(-1) ?? '';
    if (Buffer.byteLength(last + character) > 75) lines.push(` ${character}`);
    else lines[lines.length - 1] = last + character;
  }
  return lines.join('\r\n');
}
