import type { Words } from '@/content/editions';
import type { AccountId } from '@/content/facts/accounts';
import type { Precision } from '@/content/facts/events';
import { classNames } from '@/lib/class-names';

/** The fill of what one account dates, and of what both do. */
const fills = { a: 'fill-account-a', b: 'fill-account-b', both: 'fill-ink' } as const;
const strokes = { a: 'stroke-account-a', b: 'stroke-account-b', both: 'stroke-ink' } as const;

/**
 * An event's mark, drawn around the origin: a disc for a day, a bar for a month or a year, a diamond where no account
 * gives a date. In it, the letter of the account that dates it; hollow when it was only announced.
 */
export function EventMark({
  precision,
  datedBy,
  isAnnounced,
  words,
}: {
  precision: Precision;
  datedBy: readonly AccountId[];
  isAnnounced: boolean;
  words: Words;
}) {
  if (precision === 'undated')
    return <path d="M0 -9L9 0L0 9L-9 0Z" strokeWidth={2} className="fill-paper stroke-edge" />;
  const by = datedBy.length === 1 && datedBy[0] ? datedBy[0] : 'both';
  const letters = datedBy.map((account) => words.site.accounts[account].letter).join('');
  const isHollow = isAnnounced || precision !== 'day';
  const half = letters.length > 1 ? 16 : 11;
  return (
    <>
      <rect
        x={-half}
        y={-11}
        width={half * 2}
        height={22}
        rx={precision === 'day' ? 11 : 2}
        strokeWidth={2}
        className={classNames(isHollow ? 'fill-paper' : fills[by], strokes[by])}
      />
      <text y={6} textAnchor="middle" className={classNames('font-semibold', isHollow ? fills[by] : 'fill-paper')}>
        {letters}
      </text>
    </>
  );
}
