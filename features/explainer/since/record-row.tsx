import type { Words } from '@/content/editions';
import { record } from '@/content/facts/record';
import type { Language } from '@/lib/languages';
import { across, along } from '../figures/timeline-axis';
import { recordDateText } from './record-dates';
import type { RecordDot } from './record-layout';
import { entryPath } from './record-mark';
import { RecordSign } from './record-sign';

/** The marks of the row, drawn once for a page that shows rows; each mark there refers to them. */
export function RecordSigns({ words }: { words: Words }) {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        {(['day', 'month'] as const).map((precision) => (
          <g key={precision} id={`record-sign-${precision}`}>
            {/* 24 pixels are the smallest target; at a place between two pixels a browser measures a little less. */}
            <rect x={-12.5} y={-12.5} width={25} height={25} fill="transparent" />
            <RecordSign precision={precision} words={words} />
          </g>
        ))}
      </defs>
    </svg>
  );
}

/** The height of a line of the row, in pixels. */
export const recordLine = 28;

/** The height of the row that some marks need. */
export const recordHeight = (dots: readonly RecordDot[]): number =>
  Math.max(0, ...dots.map(({ level }) => level + 1)) * recordLine;

/** The row of the public record below those of the accounts, in its own hand; each mark leads to its entry. */
export function RecordRow({
  dots,
  top,
  lang,
  words,
}: {
  dots: readonly RecordDot[];
  top: number;
  lang: Language;
  words: Words;
}) {
  return (
    <g>
      <line x1="0" x2="100%" y1={top} y2={top} className="stroke-record" />
      <text x="0" y={top + recordLine / 2 + 5} className="fill-record">
        {words.since.timeline.row}
      </text>
      {dots.map(({ id, on, precision, x, length, level }) => {
        const y = top + level * recordLine + recordLine / 2;
        return (
          <a
            key={`${id} ${on}`}
            href={entryPath(id, lang)}
            aria-label={`${words.since.timeline.row}: ${recordDateText(record[id].date, lang, words)}`}
            className="strip-mark"
          >
            {length > 0 && (
              <rect
                x={across(x - length / 2)}
                width={along(length)}
                y={y - 4}
                height={8}
                className="fill-record-wash stroke-record"
              />
            )}
            <use href={precision === 'day' ? '#record-sign-day' : '#record-sign-month'} x={across(x)} y={y} />
          </a>
        );
      })}
    </g>
  );
}
