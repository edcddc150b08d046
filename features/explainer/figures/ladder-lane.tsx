import type { AccountId } from '@/content/facts/accounts';
import type { LanePiece } from './acts';

export const accountColours = { a: 'text-account-a', b: 'text-account-b' } as const;

/**
 * A piece of the line that leads from an act to its answer, along the edge of a box that faces the days: whole for Account
 * A, broken for Account B. Lengths are in rem: the line grows with the text, and with the box, however tall its text is.
 * @param isLeft whether the box stands left of the days
 */
export function LadderLane({ piece, account, isLeft }: { piece: LanePiece; account: AccountId; isLeft: boolean }) {
  const rem = (x: number) => `${isLeft ? -x : x}rem`;
  const stroke = (x1: number, y1: string, x2: number, y2: string, isWhole = false) => (
    <line x1={rem(x1)} y1={y1} x2={rem(x2)} y2={y2} strokeDasharray={isWhole ? '0' : undefined} />
  );
  return (
    // The colour is not the drawing's own: forced colours replace it.
    <span className={accountColours[account]}>
      <svg
        aria-hidden="true"
        width="1"
        height="100%"
        className={`absolute top-0 overflow-visible max-[22rem]:hidden ${isLeft ? 'right-0' : 'left-0'}`}
        stroke="currentColor"
        strokeWidth={2.5}
        strokeDasharray={account === 'b' ? '6 4' : undefined}
      >
        {piece === 'through' && stroke(0.35, '0', 0.35, '100%')}
        {piece === 'start' && (
          <>
            <circle cx={rem(-4.25)} cy="2.2rem" r="0.15rem" strokeDasharray="0" />
            {stroke(-4.25, '2.2rem', 0.35, '2.2rem')}
            {stroke(0.35, '2.2rem', 0.35, '100%')}
          </>
        )}
        {piece === 'end' && (
          <>
            {stroke(0.35, '0', 0.35, '1rem')}
            {stroke(0.35, '1rem', 0.8, '1rem', true)}
            {stroke(0.5, '0.7rem', 0.8, '1rem', true)}
            {stroke(0.5, '1.3rem', 0.8, '1rem', true)}
          </>
        )}
      </svg>
    </span>
  );
}
