import type { ReactNode } from 'react';
import type { FigureId } from '@/content/chapter';
import type { Words } from '@/content/editions';
import type { ClaimId } from '@/content/facts/claims';
import type { Language } from '@/lib/languages';
import { ShareLink } from '../sharing/share-link';
import { FigureSince } from '../since/figure-since';

/**
 * A figure: its title, what it shows, the drawing, the claims it rests on.
 * @param claims the claims that are not cited beside what they tell
 */
export function FigureFrame({
  id,
  claims = [],
  lang,
  words,
  children,
}: {
  id: FigureId;
  claims?: readonly ClaimId[];
  lang: Language;
  words: Words;
  children: ReactNode;
}) {
  const { title, caption } = words.figures.titles[id];
  return (
    <figure id={`figure-${id}`} className="my-12 border-t-2 border-ink pt-3" aria-labelledby={`figure-${id}-title`}>
      <figcaption>
        <h2 id={`figure-${id}-title`} className="text-title-3">
          {title}
        </h2>
        <p className="mt-1 max-w-[34rem] font-sans text-label text-quiet">{caption}</p>
      </figcaption>
      <div className="mt-4 font-sans text-label">
        {children}
        <FigureSince id={id} lang={lang} words={words} />
      </div>
      <ShareLink id={id} words={words} />
      {claims.length > 0 && (
        <p className="mt-3 font-sans text-label text-quiet">
          {words.figures.sources}:{' '}
          {claims.map((claim, index) => (
            <span key={claim}>
              {index > 0 && ' · '}
              <a href={`/${lang}/sources#${claim}`} className="inline-block text-quiet">
                {words.claims[claim].title}
              </a>
            </span>
          ))}
        </p>
      )}
    </figure>
  );
}
