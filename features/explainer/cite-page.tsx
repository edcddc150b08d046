import { Disclosure } from '@/components/ui/disclosure';
import type { Words } from '@/content/editions';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { editionDay } from '@/content/facts/edition';
import { pageAddress } from '@/features/site/page-address';
import type { Language } from '@/lib/languages';
import { apaCitation, bibtexEntry, type CitedPage, mlaCitation } from './citations';
import { chapterText } from './sharing/share-text';

/** How to cite a chapter, folded away at its foot. */
export function CitePage({ slug, lang, words }: { slug: ChapterSlug; lang: Language; words: Words }) {
  const said = words.reading.cite;
  const page: CitedPage = {
    slug,
    title: words.chapters[slug].title,
    number: chapterSlugs.indexOf(slug) + 1,
    site: words.site.name,
    day: editionDay,
    dateline: words.site.dateline,
    address: pageAddress(`/${lang}/chapters/${slug}`),
  };
  return (
    <Disclosure className="mt-10 border-t border-rule pt-2" summary={said.title}>
      <dl className="mt-2 grid gap-4">
        <div>
          <dt className="font-sans text-label font-semibold">APA</dt>
          <dd>{apaCitation(page, said, lang)}</dd>
        </div>
        <div>
          <dt className="font-sans text-label font-semibold">MLA</dt>
          <dd>{mlaCitation(page, said, lang)}</dd>
        </div>
        <div>
          <dt className="font-sans text-label font-semibold">BibTeX</dt>
          <dd className="break-words whitespace-pre-wrap">{bibtexEntry(page, said)}</dd>
        </div>
      </dl>
      <p className="mt-4 font-sans text-label font-semibold">{said.share}</p>
      <pre className="mt-1 font-sans text-label break-words whitespace-pre-wrap">
        {chapterText(slug, page.address ?? `/${lang}/chapters/${slug}`, words)}
      </pre>
      <p className="mt-1 font-sans text-label">
        <a href={`/pictures/${slug}.png`} className="inline-block py-1">
          {words.figures.share.picture}
        </a>
      </p>
      {!page.address && <p className="mt-3 font-sans text-label text-quiet">{said.address}</p>}
    </Disclosure>
  );
}
