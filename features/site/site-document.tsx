import type { ReactNode } from 'react';
import { elements, readingStyles, styles, textFont } from '@/.generated/assets';
import { wordsOf } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { type ClassBar, ClassNote } from './class-note';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/**
 * A whole document: HTML, a stylesheet, and our own elements as its only script. `kind` says where it comes from:
 * - `reading`: a page of Next's that is prerendered and sealed; Next writes its title and description;
 * - `tool`: drawn by a route handler when it is asked for;
 * - `screen`: as `tool`, but with nothing around the page: it is projected.
 */
export function SiteDocument({
  lang,
  kind,
  title,
  isCover = false,
  classCode = null,
  isSignedIn = false,
  refreshSeconds,
  bar,
  children,
}: {
  lang: Language;
  kind: 'reading' | 'tool' | 'screen';
  /** Not for `reading`. */
  title?: string;
  isCover?: boolean;
  /** The class this browser is in, where a page may know it; on reading pages an element finds out. */
  classCode?: string | null;
  /** Somebody who teaches has signed in; a reading page cannot know. */
  isSignedIn?: boolean;
  /** Where no script runs, the page is asked for again after so many seconds. */
  refreshSeconds?: number | undefined;
  /** What is said of it on a page that has asked whose browser this is; null where it is no pupil's. */
  bar?: ClassBar | null | undefined;
  children: ReactNode;
}) {
  const words = wordsOf(lang).site;
  const isReading = kind === 'reading';
  return (
    <html lang={lang} data-sealed={isReading ? '' : undefined}>
      <head>
        {!isReading && (
          <>
            <meta charSet="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="robots" content="noindex" />
            <title>{`${title} · ${words.name}`}</title>
          </>
        )}
        <link rel="preload" href={textFont} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={isReading ? readingStyles : styles} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <script type="module" src={elements} />
        {refreshSeconds && (
          <noscript>
            <meta httpEquiv="refresh" content={String(refreshSeconds)} />
          </noscript>
        )}
      </head>
      <body>
        {kind === 'screen' ? (
          <main id="main">{children}</main>
        ) : (
          <>
            <a
              href="#main"
              className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-sheet focus:px-4 focus:py-2"
            >
              {words.skip}
            </a>
            <SiteHeader lang={lang} words={words} isCover={isCover} isSignedIn={isSignedIn} />
            <main id="main">{children}</main>
            <ClassNote code={classCode} bar={bar} lang={lang} words={words} />
            <SiteFooter lang={lang} words={words} />
          </>
        )}
      </body>
    </html>
  );
}
