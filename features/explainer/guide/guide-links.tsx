import type { GuideLink } from '@/content/guide';
import type { Language } from '@/lib/languages';

/** The address of a place that the guide names without a language: `/quiz/print`, `/#chapters`, `#exercise`. */
export const guideAddress = (path: GuideLink['path'], lang: Language): string =>
  path.startsWith('#') ? path : `/${lang}${path.startsWith('/#') ? path.slice(1) : path}`;

/** What is opened or handed out for a step. */
export function GuideLinks({ links, lang }: { links: readonly GuideLink[]; lang: Language }) {
  return (
    <ul className="-mx-2 mt-1 flex flex-wrap font-sans text-label">
      {links.map(({ text, path }) => (
        <li key={path}>
          <a href={guideAddress(path, lang)} className="inline-block px-2 py-1">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
