import type { Words } from '@/content/editions';
import type { AccountId } from '@/content/facts/accounts';
import type { Precision } from '@/content/facts/events';
import { RecordSign } from '../since/record-sign';
import { EventMark } from './event-mark';

/** What the marks of the timeline mean; with those of the public record where it is drawn. */
export function TimelineLegend({ hasRecord = false, words }: { hasRecord?: boolean; words: Words }) {
  const { legend } = words.figures.timeline;
  const samples: [label: string, precision: Precision, datedBy: readonly AccountId[], isAnnounced: boolean][] = [
    [`${legend.day}, ${legend.a}`, 'day', ['a'], false],
    [`${legend.day}, ${legend.b}`, 'day', ['b'], false],
    [`${legend.day}, ${legend.both}`, 'day', ['a', 'b'], false],
    [legend.month, 'month', ['a'], false],
    [legend.announced, 'day', ['a'], true],
    [legend.undated, 'undated', [], false],
  ];
  return (
    <ul className="mt-4 grid gap-x-6 gap-y-1 sm:grid-cols-2">
      {samples.map(([label, precision, datedBy, isAnnounced]) => (
        <li key={label} className="flex items-center gap-3 text-quiet">
          <svg width="36" height="28" viewBox="-18 -14 36 28" aria-hidden="true" className="flex-none">
            {precision === 'month' && (
              <rect x={-17} y={-5} width={34} height={10} className="fill-account-a-wash stroke-account-a" />
            )}
            <EventMark precision={precision} datedBy={datedBy} isAnnounced={isAnnounced} words={words} />
          </svg>
          {label}
        </li>
      ))}
      {hasRecord &&
        (['day', 'month'] as const).map((precision) => (
          <li key={precision} className="flex items-center gap-3 text-quiet">
            <svg width="36" height="28" viewBox="-18 -14 36 28" aria-hidden="true" className="flex-none">
              {precision === 'month' && (
                <rect x={-17} y={-4} width={34} height={8} className="fill-record-wash stroke-record" />
              )}
              <RecordSign precision={precision} words={words} />
            </svg>
            {words.since.timeline[precision]}
          </li>
        ))}
    </ul>
  );
}
