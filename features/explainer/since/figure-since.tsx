import type { FigureId } from '@/content/chapter';
import type { Words } from '@/content/editions';
import { findSinceNote, type Outcome } from '@/content/facts/since-notes';
import type { Language } from '@/lib/languages';
import { notedInFigure } from './drawn-claims';

/** Which of the claims that a figure draws have a note since: what became of each in a word, and the way to it. */
export function FigureSince({ id, lang, words }: { id: FigureId; lang: Language; words: Words }) {
  const noted = notedInFigure(id);
  if (noted.length === 0) return null;
  const { since } = words;
  return (
    <details className="group mt-3 border-t border-rule" data-figure-since={id}>
      <summary className="flex min-h-11 items-center gap-2 py-2 text-record underline underline-offset-4">
        <span aria-hidden="true" className="record-mark">
          {since.mark.letter}
        </span>
        {since.note.inFigure(noted.length)}
      </summary>
      <ul className="pb-2">
        {noted.map((claim) => (
          <li key={claim}>
            <a href={`/${lang}/sources#${claim}`} className="inline-block py-1 text-ink">
              {words.claims[claim].title}
            </a>
            <span className="text-quiet">: {since.outcomes[findSinceNote(claim)?.outcome as Outcome]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
