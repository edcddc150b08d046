import type { FigureId } from '@/content/chapter';
import type { Words } from '@/content/editions';
import { findSinceNote, outcomes } from '@/content/facts/since-notes';
import type { Language } from '@/lib/languages';
import { notedInFigure } from './drawn-claims';

/** More than these are counted, not listed: each has its note behind its mark and in the sources. */
const mostListed = 8;

/** What became of the claims that a figure draws: each by name where they are few, else how many of each outcome. */
export function FigureSince({ id, lang, words }: { id: FigureId; lang: Language; words: Words }) {
  const noted = notedInFigure(id);
  if (noted.length === 0) return null;
  const { since } = words;
  const outcomeOf = (claim: (typeof noted)[number]) => findSinceNote(claim)?.outcome;
  return (
    <div className="mt-3 border-t border-rule pt-2" data-figure-since={id}>
      <p className="text-record">
        <span aria-hidden="true" className="record-mark">
          {since.mark.letter}
        </span>{' '}
        {since.note.inFigure(noted.length)}
        {noted.length > mostListed && (
          <>
            :{' '}
            {outcomes
              .map((outcome) => [outcome, noted.filter((claim) => outcomeOf(claim) === outcome).length] as const)
              .filter(([, count]) => count > 0)
              .map(([outcome, count]) => `${count} ${since.outcomes[outcome]}`)
              .join(', ')}
            . <a href={`/${lang}/sources#claims`}>{since.note.all}</a>
          </>
        )}
      </p>
      {noted.length <= mostListed && (
        <ul>
          {noted.map((claim) => (
            <li key={claim}>
              <a href={`/${lang}/sources#${claim}`} className="inline-block py-1 text-ink">
                {words.claims[claim].title}
              </a>
              <span className="text-quiet">: {since.outcomes[outcomeOf(claim) ?? 'later']}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
