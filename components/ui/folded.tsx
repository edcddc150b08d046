import type { ReactNode } from 'react';
import { classNames } from '@/lib/class-names';

/**
 * A part of a long list, folded to its first line. It stands open on paper, and where an address leads to the element
 * around it (app/globals.css).
 */
export function Folded({
  summary,
  className,
  children,
}: {
  summary: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <details className={classNames('folded group', className)}>
      <summary className="flex min-h-11 items-baseline gap-2.5 py-2">
        <span
          aria-hidden="true"
          className="w-3 flex-none font-sans font-bold before:content-['+'] group-open:before:content-['–']"
        />
        <span className="min-w-0">{summary}</span>
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}

/** A box that opens every {@link Folded} part of the page at once, without script. Absent where the browser could not. */
export const UnfoldAll = ({ label }: { label: string }) => (
  <label className="unfold-all no-print mt-3 inline-flex min-h-11 cursor-pointer items-center gap-2.5 font-sans text-label">
    <input type="checkbox" autoComplete="off" className="tick unfold mt-0" />
    {label}
  </label>
);
