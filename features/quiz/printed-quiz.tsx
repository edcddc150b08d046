import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import { Dateline } from '@/features/site/dateline';
import { PrintedItem } from './printed-item';
import type { PublicItem } from './public-item';

/** A sheet to fill in by hand. It holds every one of these items with every option, and nothing of the key. */
export function PrintedQuiz({
  heading,
  aside,
  items,
  hasMadeUp,
  words,
}: {
  /** Whose quiz it is, where it is that of one class. */
  heading?: string;
  /** What only the screen shows: which questions are printed. */
  aside: ReactNode;
  items: readonly PublicItem[];
  /** Whether some of it was made up for the question: on paper nothing says so after the answer. */
  hasMadeUp: boolean;
  words: Words;
}) {
  const said = words.quiz.print;
  return (
    <div className="mx-auto max-w-measure px-5 pt-10 print:max-w-none print:px-0 print:pt-0">
      <h1 className="text-title-1 print:text-title-2">
        {heading ? <bdi translate="no">{heading}</bdi> : words.quiz.title}
      </h1>
      <p className="mt-1 font-sans text-label text-quiet">
        <Dateline words={words.site} />
      </p>
      <div className="no-print mt-5">
        <p>{said.standfirst(items.length)}</p>
        {aside}
      </div>
      <p className="mt-6 hidden font-sans text-label print:flex print:gap-8">
        <span className="flex-2 border-b border-edge pb-1">{said.name}:</span>
        <span className="flex-1 border-b border-edge pb-1">{said.date}:</span>
      </p>
      <ol className="mt-8 border-t-2 border-ink print:mt-4">
        {items.map((item, index) => (
          <PrintedItem key={item.id} item={item} number={index + 1} words={words} />
        ))}
      </ol>
      {hasMadeUp && <p className="mt-8 font-sans text-label text-quiet">{said.madeUp}</p>}
    </div>
  );
}
