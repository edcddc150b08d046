import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import { Dateline } from '@/features/site/dateline';
import type { Language } from '@/lib/languages';

/** A sheet to print: its title and dateline, what only the screen shows (`aside`), and what goes on paper. */
export function Paper({
  title,
  standfirst,
  aside,
  back,
  isWide = false,
  lang,
  words,
  children,
}: {
  title: string;
  standfirst?: string;
  aside?: ReactNode;
  /** Where it is left to, if not to the guide. */
  back?: { href: string; label: string };
  isWide?: boolean;
  lang: Language;
  words: Words;
  children: ReactNode;
}) {
  return (
    <div
      className={`mx-auto px-5 pt-10 sm:pt-16 print:max-w-none print:px-0 print:pt-0 ${isWide ? 'max-w-wide' : 'max-w-measure'}`}
    >
      <h1 className="text-title-1 print:text-title-2">{title}</h1>
      <p className="mt-1 max-w-[34rem] font-sans text-label text-quiet print:max-w-none">
        {/* On the screen the head of the page has the site's name. */}
        {title !== words.site.name && <span className="hidden print:inline">{words.site.name} · </span>}
        <Dateline words={words.site} />
      </p>
      <div className="no-print max-w-measure">
        {standfirst && <p className="mt-4 text-lead text-quiet">{standfirst}</p>}
        {aside}
        <p className="mt-4 border-l-4 border-rule pl-4">{words.papers.print}</p>
        <p className="mt-2 font-sans text-label">
          <a href={back?.href ?? `/${lang}/teach`} className="inline-block py-1">
            {back?.label ?? words.papers.back}
          </a>
        </p>
      </div>
      {children}
    </div>
  );
}

/** Lines for a name and a date, on paper only. */
export function NameLine({ words }: { words: Words }) {
  return (
    <p className="mt-6 hidden font-sans text-label print:flex print:gap-8">
      <span className="flex-2 border-b border-edge pb-1">{words.papers.name}:</span>
      <span className="flex-1 border-b border-edge pb-1">{words.papers.date}:</span>
    </p>
  );
}
