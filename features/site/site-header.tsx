import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';

/** The name of the site and the ways through it; the same on every page. */
export function SiteHeader({
  lang,
  words,
  isCover = false,
  isSignedIn = false,
}: {
  lang: Language;
  words: Words['site'];
  isCover?: boolean;
  isSignedIn?: boolean;
}) {
  const { navigation } = words;
  const first: Link[] = [
    [`/${lang}#chapters`, navigation.chapters],
    [`/${lang}/quiz`, navigation.quiz],
    [`/${lang}/poll`, navigation.poll],
    isSignedIn ? [`/${lang}/classes`, navigation.classes] : [`/${lang}/teach`, navigation.teach],
  ];
  const more: Link[] = [
    [`/${lang}/since`, navigation.since],
    [`/${lang}/timeline`, navigation.timeline],
    [`/${lang}/people`, navigation.people],
    [`/${lang}/sources`, navigation.sources],
    [`/${lang}/about`, navigation.about],
  ];
  return (
    <header className="no-print border-b border-rule">
      <div className="mx-auto flex max-w-wide flex-wrap items-baseline justify-between gap-x-8 px-5 py-1 sm:py-2">
        {!isCover && (
          <a href={`/${lang}`} className="py-2 font-semibold text-ink no-underline hover:underline">
            {words.name}
          </a>
        )}
        <nav aria-label={navigation.label} className={isCover ? 'ml-auto' : undefined}>
          <ul className="-mx-1.5 flex flex-wrap font-sans sm:-mx-2 text-label">
            <Links links={first} />
            <Links links={more} className="hidden lg:block" />
            <li className="relative lg:hidden">
              <details>
                <summary className="inline-block cursor-pointer list-none px-1.5 py-2 text-quiet sm:px-2 hover:text-ink">
                  {navigation.more}
                </summary>
                <ul className="absolute right-0 z-10 border border-edge bg-sheet px-2 py-1 whitespace-nowrap">
                  <Links links={more} />
                </ul>
              </details>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}

type Link = [href: string, label: string];

const Links = ({ links, className }: { links: readonly Link[]; className?: string }) =>
  links.map(([href, label]) => (
    <li key={href} className={className}>
      <a
        href={href}
        className="inline-block px-1.5 py-2 text-quiet sm:px-2 no-underline hover:text-ink hover:underline"
      >
        {label}
      </a>
    </li>
  ));
