import type { ClaimKind } from '@/content/facts/claims';

/** Drawn in a box of 16 by 16: the five kinds are told apart by shape, not by colour. */
const shapes: Record<ClaimKind, string> = {
  event: 'M8 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8',
  statement: 'M4 11V8a3 3 0 0 1 3-3M9.5 11V8a3 3 0 0 1 3-3',
  allegation: 'M8 3.5v6M8 12v.6',
  analysis: 'M8 3.5L12.5 8L8 12.5L3.5 8Z',
  forecast: 'M3.5 8h8M8.5 4.5L12 8l-3.5 3.5',
};

/** The sign of a kind of claim. Its meaning is always said in words beside it or in the label around it. */
export function KindSign({ kind, className = 'size-4' }: { kind: ClaimKind; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={className}
      fill={kind === 'event' ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={kind === 'event' ? 0 : 1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[kind]} />
    </svg>
  );
}
