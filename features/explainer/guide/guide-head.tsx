import { ButtonLink } from '@/components/ui/button';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { guideAddress } from './guide-links';

/** The head of the guide: what it is, the ways on from it, and its parts. @param parts by the ids of their headings */
export function GuideHead({
  parts,
  lang,
  words: { teach },
}: {
  parts: Readonly<Record<string, { title: string }>>;
  lang: Language;
  words: Words;
}) {
  return (
    <>
      <h1 className="text-title-1">{teach.title}</h1>
      <p className="mt-4 text-lead text-quiet">{teach.standfirst}</p>
      <nav aria-label={teach.door.label} className="no-print mt-6">
        <ul className="flex flex-wrap gap-3">
          {teach.door.links.map(({ text, path }, index) => (
            <li key={path}>
              <ButtonLink href={guideAddress(path, lang)} rank={index === 0 ? 'first' : 'second'}>
                {text}
              </ButtonLink>
            </li>
          ))}
        </ul>
        <p className="mt-3 text-quiet">{teach.door.text}</p>
      </nav>
      <nav aria-label={teach.contents} className="no-print mt-8 border-l-4 border-rule pl-4">
        <ul className="font-sans text-label">
          {Object.entries(parts).map(([id, { title }]) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-1">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
