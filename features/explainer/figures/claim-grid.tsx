import type { Words } from '@/content/editions';
import type { ChapterSlug } from '@/content/facts/chapters';
import { type ClaimId, claims } from '@/content/facts/claims';
import type { Language } from '@/lib/languages';
import { ShareLink } from '../sharing/share-link';
import { carrierOf, claimsByChapter, claimsByKind } from './claim-rows';

/**
 * The claim grid, the mark of the site: a square for each claim, full for Account A, framed for Account B, half and half
 * for both. Each leads to its sentence. By chapter or by kind: two lists, of which a radio button shows one, without
 * script (app/claim-grid.css).
 */
export function ClaimGrid({ to, lang, words }: { to?: To; lang: Language; words: Words }) {
  const { grid } = words.figures;
  const counted = claimsByKind.reduce(
    (sum, { both, claims: all }) => ({ both: sum.both + both, all: sum.all + all.length }),
    {
      both: 0,
      all: 0,
    },
  );
  return (
    <figure className="claim-grid" aria-labelledby="claim-grid-title">
      <figcaption id="claim-grid-title" className="font-sans text-label font-semibold">
        {grid.title(counted.both, counted.all)}
      </figcaption>
      <a
        href="#after-the-grid"
        className="sr-only focus:not-sr-only focus:inline-block focus:py-1 focus:font-sans focus:text-label"
      >
        {grid.skip}
      </a>
      <input type="radio" name="grid" id="grid-by-chapter" defaultChecked autoComplete="off" className="tick" />
      <label htmlFor="grid-by-chapter">{grid.byChapter}</label>
      <input type="radio" name="grid" id="grid-by-kind" autoComplete="off" className="tick grid-by-kind" />
      <label htmlFor="grid-by-kind">{grid.byKind}</label>
      <ol className="claim-rows claim-rows-chapter">
        {claimsByChapter.map(({ chapter, claims: ids }) => (
          <li key={chapter}>
            <span className="claim-row-name">{words.chapters[chapter].title}</span>
            <ClaimSquares claims={ids} to={to} lang={lang} words={words} />
          </li>
        ))}
      </ol>
      <ul className="claim-rows claim-rows-kind">
        {claimsByKind.map(({ kind, claims: ids, both }) => (
          <li key={kind}>
            <span className="claim-row-name">
              {grid.kinds[kind]} <span className="text-quiet">{grid.ofKind(both, ids.length)}</span>
            </span>
            <ClaimSquares claims={ids} to={to} lang={lang} words={words} />
          </li>
        ))}
      </ul>
      <GridKey words={words} />
      <ShareLink id="claims" words={words} />
      <span id="after-the-grid" />
    </figure>
  );
}

/** The squares of a chapter, for its head. */
export function ChapterClaims({ slug, lang, words }: { slug: ChapterSlug; lang: Language; words: Words }) {
  const row = claimsByChapter.find(({ chapter }) => chapter === slug);
  return (
    <div className="claim-rows claim-row-alone">
      <ClaimSquares claims={row?.claims ?? []} lang={lang} words={words} />
    </div>
  );
}

/** Where a square leads; without it, to the sentence that cites the claim first. */
type To = ((id: ClaimId) => string) | undefined;

/** A square for each claim: a link to it, named by what the claim says and who reports it. */
function ClaimSquares({
  claims: ids,
  to,
  lang,
  words,
}: {
  claims: readonly ClaimId[];
  to?: To;
  lang: Language;
  words: Words;
}) {
  return (
    <span className="claim-squares">
      {ids.map((id) => (
        // biome-ignore lint/a11y/useAnchorContent: a square has no text; its label names it.
        <a
          key={id}
          href={to?.(id) ?? `/${lang}/chapters/${claims[id].chapter}#${id}`}
          className={`claim-square claim-square-${carrierOf(id)}`}
          title={words.claims[id].title}
          aria-label={words.figures.grid.square(words.claims[id].title, carrierOf(id))}
        />
      ))}
    </span>
  );
}

/** What the three squares mean. */
function GridKey({ words }: { words: Words }) {
  const { key } = words.figures.grid;
  return (
    <p className="claim-key">
      {(['a', 'b', 'both'] as const).map((carrier) => (
        <span key={carrier}>
          <span aria-hidden="true" className={`claim-square claim-square-${carrier}`} /> {key[carrier]}
        </span>
      ))}
    </p>
  );
}
