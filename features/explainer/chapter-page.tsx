import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { minutes } from '@/content/reading-time';
import type { Language } from '@/lib/languages';
import { ChapterBody } from './chapter-body';
import { ChapterContents, WhatIsLeft } from './chapter-contents';
import { CitePage } from './cite-page';
import { ChapterStrip } from './figures/chapter-strip';
import { TapSection } from './tap-form';

/** A chapter from its number to the way on. `questions` stand under the text: the checks and the quiz of this chapter. */
export function ChapterPage({
  slug,
  lang,
  words,
  questions,
}: {
  slug: ChapterSlug;
  lang: Language;
  words: Words;
  questions: ReactNode;
}) {
  const chapter = words.chapters[slug];
  const index = chapterSlugs.indexOf(slug);
  const { cover, chapter: said } = words.explainer;
  return (
    <article className="px-5">
      <div aria-hidden="true" className="reading-progress no-print" />
      <header className="mx-auto max-w-measure pt-10 pb-4 sm:pt-16">
        <p className="font-sans text-label text-quiet">
          {said.number(index + 1, chapterSlugs.length)} · {cover.minutes(minutes(chapter, words))}
        </p>
        <h1 className="mt-2 text-title-1">{chapter.title}</h1>
        <p className="mt-4 text-lead text-quiet">{chapter.standfirst}</p>
        <ChapterContents slug={slug} lang={lang} words={words} />
      </header>
      <div className="mx-auto max-w-measure">
        <ChapterBody chapter={chapter} lang={lang} words={words} />
        <ChapterStrip slug={slug} lang={lang} words={words} />
        <p className="mt-10 font-sans text-label text-quiet">{words.site.dateline}.</p>
      </div>
      <div className="no-print mx-auto max-w-measure">
        <reading-place data-chapter={slug} data-next={chapterSlugs[index + 1]} />
        {questions}
        <TapSection slug={slug} lang={lang} words={words} />
        <WhatIsLeft slug={slug} words={words} />
        <ChapterLinks index={index} lang={lang} words={words} />
        <CitePage slug={slug} lang={lang} words={words} />
      </div>
    </article>
  );
}

function ChapterLinks({ index, lang, words }: { index: number; lang: Language; words: Words }) {
  const { chapter: said } = words.explainer;
  const [previous, next] = [chapterSlugs[index - 1], chapterSlugs[index + 1]];
  return (
    <nav aria-label={words.explainer.cover.chapters} className="mt-4 grid gap-4 sm:grid-cols-2">
      {previous ? <ChapterLink slug={previous} rel="prev" label={said.previous} lang={lang} words={words} /> : <span />}
      {next ? (
        <ChapterLink slug={next} rel="next" label={said.next} lang={lang} words={words} />
      ) : (
        <div className="grid gap-4 sm:text-right">
          <a href={`/${lang}/poll`} className="border-t-4 border-ink pt-3 text-title-3 font-semibold text-ink">
            {said.vote}
          </a>
          <a rel="next" href={`/${lang}/since`} className="group border-t-4 border-record pt-3 text-ink no-underline">
            <span className="block font-sans text-label text-quiet">{words.since.short}</span>
            <span className="text-title-3 font-semibold group-hover:underline">{words.since.title}</span>
          </a>
        </div>
      )}
    </nav>
  );
}

function ChapterLink({
  slug,
  rel,
  label,
  lang,
  words,
}: {
  slug: ChapterSlug;
  rel: 'prev' | 'next';
  label: string;
  lang: Language;
  words: Words;
}) {
  return (
    <a
      rel={rel}
      href={`/${lang}/chapters/${slug}`}
      className={
        rel === 'next'
          ? 'group border-t-4 border-ink pt-3 text-ink no-underline sm:text-right'
          : 'group border-t border-rule pt-3 text-ink no-underline'
      }
    >
      <span className="block font-sans text-label text-quiet">{label}</span>
      <span className="text-title-3 font-semibold group-hover:underline">{words.chapters[slug].title}</span>
    </a>
  );
}
