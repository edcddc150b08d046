import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { minutes } from '@/content/reading-time';
import type { Language } from '@/lib/languages';
import { ChapterBody } from './chapter-body';
import { ChapterContents, WhatIsLeft } from './chapter-contents';
import { CitePage } from './cite-page';
import { ChapterClaims } from './figures/claim-grid';
import { NextCard } from './next-card';
import { PaperHead } from './paper-head';
import { TapSection } from './tap-form';

/**
 * A chapter from its number to the way on, which stands within a screen of the last sentence: what is open, the tap, the
 * next chapter. `questions` follow for whoever wants to test themselves; `vote` is the form of the last chapter.
 */
export function ChapterPage({
  slug,
  lang,
  words,
  questions,
  vote,
}: {
  slug: ChapterSlug;
  lang: Language;
  words: Words;
  questions: ReactNode;
  vote: ReactNode;
}) {
  const chapter = words.chapters[slug];
  const index = chapterSlugs.indexOf(slug);
  const { cover, chapter: said } = words.explainer;
  const [previous, next] = [chapterSlugs[index - 1], chapterSlugs[index + 1]];
  return (
    <article className="px-5 print:px-0">
      <div aria-hidden="true" className="reading-progress no-print" />
      <PaperHead path={`/chapters/${slug}`} lang={lang} words={words} />
      <header className="mx-auto max-w-measure pt-6 pb-2 sm:pt-14">
        <p className="font-sans text-label text-quiet">
          {said.number(index + 1, chapterSlugs.length)} · {cover.minutes(minutes(chapter, words))}
        </p>
        <h1 className="mt-2 text-title-1">{chapter.title}</h1>
        <p className="mt-3 text-lead text-quiet">{chapter.standfirst}</p>
        <ChapterClaims slug={slug} lang={lang} words={words} />
        <ChapterContents slug={slug} lang={lang} words={words} />
      </header>
      <div className="mx-auto max-w-measure">
        <ChapterBody chapter={chapter} lang={lang} words={words} />
      </div>
      <div className="no-print mx-auto max-w-measure">
        <reading-place data-chapter={slug} data-next={next} />
        <TapSection slug={slug} lang={lang} words={words} />
        <in-class data-chapter={slug} />
        <in-class>
          {next ? (
            <NextCard
              href={`/${lang}/chapters/${next}`}
              label={said.next}
              title={words.chapters[next].title}
              text={words.chapters[next].standfirst}
            />
          ) : (
            <>
              <section aria-labelledby="vote" className="mt-10 border-t-4 border-ink pt-4">
                <h2 id="vote" className="text-title-2">
                  {said.vote}
                </h2>
                <div className="mt-4">{vote}</div>
              </section>
              <NextCard href={`/${lang}/since`} label={said.next} title={words.since.title} text={words.since.short} />
            </>
          )}
        </in-class>
        {questions}
        <in-class>
          <WhatIsLeft slug={slug} words={words} />
        </in-class>
        {previous && (
          <p className="mt-3 font-sans text-label">
            {said.previous}:{' '}
            <a rel="prev" href={`/${lang}/chapters/${previous}`} className="inline-block py-1">
              {words.chapters[previous].title}
            </a>
          </p>
        )}
        <CitePage slug={slug} lang={lang} words={words} />
      </div>
      {/* On the screen the foot of the page says it. */}
      <p className="mx-auto mt-4 hidden max-w-measure font-sans text-label text-quiet print:block">
        {words.site.dateline}.
      </p>
    </article>
  );
}
