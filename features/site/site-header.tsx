import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';

/** The name of the site and the ways through it; the same on every page. */
export function SiteHeader({
  lang,
  words,
  isCover = false,
}: {
  lang: Language;
  words: Words['site'];
  isCover?: boolean;
}) {
  const { navigation } = words;
  const links: [string, string][] = [
    [`/${lang}#chapters`, navigation.chapters],
    [`/${lang}/since`, navigation.since],
    [`/${lang}/timeline`, navigation.timeline],
    [`/${lang}/people`, navigation.people],
    [`/${lang}/sources`, navigation.sources],
    [`/${lang}/quiz`, navigation.quiz],
    [`/${lang}/poll`, navigation.poll],
    [`/${lang}/about`, navigation.about],
  ];
  return (
    <header className="no-print border-b border-rule">
      <div className="mx-auto flex max-w-wide flex-wrap items-baseline justify-between gap-x-8 px-5 py-2">
        {!isCover && (
          <a href={`/${lang}`} className="py-2 font-semibold text-ink no-underline hover:underline">
            {words.name}
          </a>
        )}
        <nav aria-label={navigation.label} className={isCover ? 'ml-auto' : undefined}>
          <ul className="-mx-2 flex flex-wrap font-sans text-label">
            {links.map(([href, label]) => (
              <li key={href}>
                <a
                  href={href}
                  className="inline-block px-2 py-2 text-quiet no-underline hover:text-ink hover:underline"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
