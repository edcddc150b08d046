import type { ReactNode } from 'react';
import { ButtonLink, buttonLook } from '@/components/ui/button';
import type { Words } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { sharedClaims } from '@/content/facts/shared';
import { minutes } from '@/content/reading-time';
import { KeepOffline } from '@/features/site/keep-offline';
import type { Language } from '@/lib/languages';
import { Caveats } from './caveats';
import { ClaimGrid } from './figures/claim-grid';
import { Finding } from './finding';

/** The cover: the question, the first vote, what to know before reading, the chapters. */
export function Cover({ lang, words, vote }: { lang: Language; words: Words; vote: ReactNode }) {
  const { cover } = words.explainer;
  const all = chapterSlugs.reduce((sum, slug) => sum + minutes(words.chapters[slug], words), 0);
  return (
    <>
      <div className="mx-auto grid max-w-wide gap-x-10 gap-y-6 px-5 pt-6 print:px-0 pb-4 sm:pt-14 lg:grid-cols-[1fr_30rem] lg:items-center">
        <div>
          <h1 className="max-w-[16ch] text-display wrap-anywhere">{cover.question}</h1>
          <p className="mt-4 max-w-measure text-lead text-quiet">{cover.standfirst(sharedClaims())}</p>
          <p className="cover-start no-print mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
            <ButtonLink href={`/${lang}/chapters/${chapterSlugs[0]}`}>{cover.start}</ButtonLink>
            <span className="font-sans text-label text-quiet">{cover.readingTime(all)}</span>
          </p>
          <resume-reading data-words={words.reading.resume} data-look={buttonLook('first')} className="mt-4" />
        </div>
        <ClaimGrid lang={lang} words={words} />
      </div>
      <div className="mx-auto max-w-wide px-5 print:px-0">
        <section aria-labelledby="before-you-read" className="no-print mt-12 border-t-4 border-ink pt-4">
          <h2 id="before-you-read" className="text-title-2">
            {cover.before}
          </h2>
          <div className="cover-vote mt-4 max-w-measure">
            {vote}
            {/* Shown in place of the form to somebody who has begun to read (app/globals.css). */}
            <p className="to-poll">
              <a href={`/${lang}/poll`} className="inline-block py-2">
                {cover.toPoll}
              </a>
            </p>
          </div>
        </section>
        <section aria-labelledby="chapters" className="mt-14">
          <h2 id="chapters" className="text-title-2">
            {cover.chapters}
          </h2>
          <ol className="mt-5">
            {chapterSlugs.map((slug, index) => (
              <li key={slug} className="break-inside-avoid border-t border-rule last:border-b">
                <a
                  href={`/${lang}/chapters/${slug}`}
                  data-chapter={slug}
                  data-title={words.chapters[slug].title}
                  className="group grid grid-cols-[2rem_1fr_auto] items-baseline gap-x-2 py-4 text-ink no-underline"
                >
                  <span aria-hidden="true" className="font-sans text-label text-quiet tabular-nums">
                    {index + 1}
                  </span>
                  <span>
                    <span className="text-title-3 font-semibold group-hover:underline">
                      {words.chapters[slug].title}
                    </span>
                    <read-mark
                      data-chapter={slug}
                      data-label={words.reading.left.read}
                      className="font-sans text-label text-quiet"
                    />
                    <span className="mt-1 block max-w-measure leading-snug text-quiet">
                      {words.chapters[slug].standfirst}
                    </span>
                  </span>
                  <span className="font-sans text-label whitespace-nowrap text-quiet">
                    {cover.minutes(minutes(words.chapters[slug], words))}
                  </span>
                </a>
              </li>
            ))}
          </ol>
          <p className="border-b border-rule py-4 pl-10">
            <a href={`/${lang}/since`} className="text-title-3 font-semibold text-ink no-underline hover:underline">
              {words.since.title}
            </a>
            <span className="mt-1 block leading-snug text-quiet">{words.since.short}</span>
          </p>
          <div className="max-w-measure">
            <Finding words={words} />
            <KeepOffline lang={lang} words={words} />
          </div>
        </section>
        <div className="gap-x-14 lg:grid lg:grid-cols-3">
          <section aria-labelledby="know" className="mt-12">
            <h2 id="know" className="text-title-3">
              {cover.know}
            </h2>
            <Caveats words={words} />
          </section>
          <section aria-labelledby="how" className="mt-12">
            <h2 id="how" className="text-title-3">
              {cover.howToRead}
            </h2>
            <p className="mt-3">{cover.howToReadText}</p>
          </section>
          <section aria-labelledby="teach" className="mt-12">
            <h2 id="teach" className="text-title-3">
              {words.teach.title}
            </h2>
            <p className="mt-3">{cover.teachText}</p>
            <p className="mt-1">
              <a href={`/${lang}/teach`} className="inline-block py-1">
                {cover.toTeach}
              </a>
            </p>
          </section>
        </div>
      </div>
    </>
  );
}
