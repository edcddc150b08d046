import { type Words, wordsOf } from '@/content/editions';
import { type Language, languages } from '@/lib/languages';
import { contactLink } from './contact';

/** What stands at every page's foot: errors, corrections, what is stored, accessibility, the guide for instructors, the dateline. */
export function SiteFooter({ lang, words }: { lang: Language; words: Words['site'] }) {
  const { foot } = words;
  const about = `/${lang}/about`;
  const links: [string, string][] = [
    [contactLink() ?? `${about}#corrections`, foot.report],
    [`${about}#corrections`, foot.corrections],
    [`${about}#stored`, foot.stored],
    [`${about}#accessibility`, foot.accessibility],
    [`/${lang}/join#leave`, foot.join],
    [`/${lang}/teach`, foot.teach],
  ];
  return (
    <footer className="mt-20 border-t print:mt-4 border-rule font-sans text-label text-quiet">
      <div className="mx-auto max-w-wide px-5 py-8 print:px-0 print:py-2">
        <ul className="no-print -mx-2 mb-4 flex flex-wrap">
          {links.map(([href, label]) => (
            <li key={label}>
              <a href={href} className="inline-block px-2 py-2 text-quiet hover:text-ink">
                {label}
              </a>
            </li>
          ))}
        </ul>
        {languages.length > 1 && (
          <ul className="no-print -mx-2 mb-4 flex flex-wrap">
            {languages.map((other) => (
              <li key={other}>
                <a
                  href={`/${other}`}
                  lang={other}
                  hrefLang={other}
                  aria-current={other === lang ? 'true' : undefined}
                  className="inline-block px-2 py-2 text-quiet hover:text-ink"
                >
                  {wordsOf(other).site.language}
                </a>
              </li>
            ))}
          </ul>
        )}
        {/* One line on paper: two were often all that stood on a last sheet. */}
        <p className="print:inline">{foot.dateline} </p>
        <p className="print:inline">{foot.licence}</p>
      </div>
    </footer>
  );
}
