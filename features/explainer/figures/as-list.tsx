import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';

/** What a drawing shows, as a list that opens below it. */
export const AsList = ({ words, children }: { words: Words; children: ReactNode }) => (
  <details className="as-list group mt-3">
    <summary className="inline-flex min-h-11 items-center gap-2 text-accent underline underline-offset-4">
      <span aria-hidden="true" className="w-3 font-bold before:content-['+'] group-open:before:content-['–']" />
      {words.figures.asList}
    </summary>
    <ol>{children}</ol>
  </details>
);
