import type { ReactNode } from 'react';
import { elements, readingStyles, styles, textFont } from '@/.generated/assets';
import { LateElements } from '@/components/late-elements.client';
import { wordsOf } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { ClassNote } from './class-note';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/**
 * A whole document. `kind` says how it lives:
 * - `reading`: prerendered and sealed; only our own elements run in it;
 * - `tool`: React runs in it, and the elements start after React has taken over;
 * - `screen`: as `tool`, but with nothing around the page: it is projected;
 * - `plain`: rendered by a route handler, without any script.
 */
export function SiteDocument({
  lang,
  kind,
  title,
  isCover = false,
  classCode = null,
  children,
}: {
  lang: Language;
  kind: 'reading' | 'tool' | 'screen' | 'plain';
  /** Only for `plain`: Next writes it into the others. */
  title?: string;
  isCover?: boolean;
  /** The class this browser is in, where a page may know it; on reading pages an element finds out. */
  classCode?: string | null;
  children: ReactNode;
}) {
  const words = wordsOf(lang).site;
  // `next dev` runs React in reading pages too, where an early element would disturb it.
  const isHydrated =
    kind === 'tool' || kind === 'screen' || (kind === 'reading' && process.env.NODE_ENV === 'development');
  return (
    <html lang={lang} data-sealed={kind === 'reading' ? '' : undefined}>
      <head>
        {kind === 'plain' && (
          <>
            <meta charSet="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{`${title} · ${words.name}`}</title>
          </>
        )}
        <link rel="preload" href={textFont} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={kind === 'reading' ? readingStyles : styles} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
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
            <SiteHeader lang={lang} words={words} isCover={isCover} />
            <main id="main">{children}</main>
            <ClassNote code={classCode} lang={lang} words={words} />
            <SiteFooter lang={lang} words={words} />
          </>
        )}
        {kind === 'reading' && !isHydrated && <script type="module" async src={elements} />}
        {isHydrated && <LateElements src={elements} />}
      </body>
    </html>
  );
}
