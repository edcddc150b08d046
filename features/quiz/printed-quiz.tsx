import type { Words } from '@/content/editions';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import type { Language } from '@/lib/languages';
import type { Scope } from './bank';
import { PrintedItem } from './printed-item';
import type { PublicItem } from './public-item';
import { ScopeForm } from './scope-form';

/** A sheet to fill in by hand. It holds every item of its scope with every option, and nothing of the key. */
export function PrintedQuiz({
  scope,
  items,
  lang,
  words,
}: {
  scope: Scope;
  items: readonly PublicItem[];
  lang: Language;
  words: Words;
}) {
  const said = words.quiz.print;
  const chapters = chapterSlugs.filter((slug) => items.some(({ chapter }) => chapter === slug));
  return (
    <div className="mx-auto max-w-measure px-5 pt-10 print:max-w-none print:px-0 print:pt-0">
      <h1 className="text-title-1 print:text-title-2">{words.quiz.title}</h1>
      <p className="mt-1 font-sans text-label text-quiet">{words.site.dateline}</p>
      <div className="no-print mt-5">
        <p>{said.standfirst(items.length)}</p>
        <ScopeForm scope={scope} action={`/${lang}/quiz/print`} words={words} />
      </div>
      <p className="mt-6 hidden font-sans text-label print:flex print:gap-8">
        <span className="flex-2 border-b border-edge pb-1">{said.name}:</span>
        <span className="flex-1 border-b border-edge pb-1">{said.date}:</span>
      </p>
      {chapters.map((slug) => (
        <ChapterSheet key={slug} slug={slug} items={items} words={words} />
      ))}
    </div>
  );
}

function ChapterSheet({ slug, items, words }: { slug: ChapterSlug; items: readonly PublicItem[]; words: Words }) {
  return (
    <section aria-labelledby={`sheet-${slug}`}>
      <h2 id={`sheet-${slug}`} className="mt-10 border-b-2 border-ink pb-1 text-title-3 print:mt-6">
        {words.chapters[slug].title}
      </h2>
      <ol>
        {items.map(
          (item, index) =>
            item.chapter === slug && <PrintedItem key={item.id} item={item} number={index + 1} words={words} />,
        )}
      </ol>
    </section>
  );
}
