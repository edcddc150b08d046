import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { entriesOf } from './explained-terms';
import type { Anchors } from './prose-paragraph';

/**
 * The notes that the explained words of a page open in place. Hidden by the browser until one of them asks; on paper,
 * where none can ask, all of them stand at the end.
 */
export function TermPopovers({ anchors, lang, words }: { anchors: Anchors; lang: Language; words: Words }) {
  const said = words.reading.explained;
  const entries = entriesOf(words);
  return [...anchors.values()].flatMap(({ term }) => {
    if (!term) return [];
    const note = `note-${term.id}`;
    const { name, meaning } = entries[term.id];
    return (
      <div
        key={term.id}
        popover="auto"
        id={note}
        role="dialog"
        aria-labelledby={`${note}-title`}
        className="term-note note w-[min(26rem,calc(100vw-2rem))] rounded-sm border-2 border-ink bg-paper p-5 shadow-xl backdrop:bg-ink/40"
      >
        <p id={`${note}-title`} tabIndex={-1} className="text-title-3 font-semibold">
          {name}
        </p>
        <p className="mt-2">{meaning}</p>
        <p className="mt-4 flex flex-wrap items-center justify-between gap-3 font-sans text-label">
          <a href={`/${lang}/people#${term.id}`} className="py-2">
            {said.more}
          </a>
          <button
            type="button"
            popoverTarget={note}
            popoverTargetAction="hide"
            className="min-h-11 cursor-pointer rounded-sm border-2 border-edge bg-sheet px-4 font-semibold hover:border-ink"
          >
            {said.close}
          </button>
        </p>
      </div>
    );
  });
}
