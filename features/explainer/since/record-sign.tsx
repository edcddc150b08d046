import type { Words } from '@/content/editions';
import type { RecordDate } from '@/content/facts/record-fact';

/** The record's mark in a drawing, around the origin: a leaf with a corner cut off; full for a day, hollow for a month or a year. */
export function RecordSign({ precision, words }: { precision: RecordDate['precision']; words: Words }) {
  const isDay = precision === 'day';
  return (
    <>
      <path
        d="M-10 -11H4L10 -5V11H-10Z"
        strokeWidth={2}
        className={isDay ? 'fill-record stroke-record' : 'fill-paper stroke-record'}
      />
      <text y={6} textAnchor="middle" className={isDay ? 'fill-paper font-semibold' : 'fill-record font-semibold'}>
        {words.since.mark.letter}
      </text>
    </>
  );
}
