import type { Words } from '@/content/editions';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { minutes } from '@/content/reading-time';
import { classNames } from '@/lib/class-names';
import type { Language } from '@/lib/languages';

/** Where the reader is among the chapters: a folded list, with the present one and those read marked. */
export function ChapterContents({ slug, lang, words }: { slug: ChapterSlug; lang: Language; words: Words }) {
  const { left } = words.reading;
  return (
    <details className="no-print mt-4 font-sans text-label">
      <summary className="inline-block py-2 text-accent underline underline-offset-4">{left.chapters}</summary>
      <ol className="mt-1 border-t border-rule">
        {chapterSlugs.map((one, index) => (
          <li key={one} className="border-b border-rule">
            <a
              href={`/${lang}/chapters/${one}`}
              aria-current={one === slug ? 'page' : undefined}
              className={classNames(
                'grid grid-cols-[1.8rem_1fr_auto] gap-x-2 py-2 text-ink no-underline hover:underline',
                one === slug && 'font-semibold',
              )}
            >
              <span aria-hidden="true" className="text-quiet tabular-nums">
                {index + 1}
              </span>
              <span>
                {words.chapters[one].title}
                <read-mark data-chapter={one} data-label={left.read} />
              </span>
              <span className="text-quiet">
                {one === slug ? left.here : words.explainer.cover.minutes(minutes(words.chapters[one], words))}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What is left to read after a chapter: “3 chapters left, 5 minutes in all”; nothing after the last. */
export function WhatIsLeft({ slug, words }: { slug: ChapterSlug; words: Words }) {
  const rest = chapterSlugs.slice(chapterSlugs.indexOf(slug) + 1);
  if (rest.length === 0) return null;
  const time = rest.reduce((sum, one) => sum + minutes(words.chapters[one], words), 0);
  return <p className="mt-14 font-sans text-label text-quiet">{words.reading.left.after(rest.length, time)}</p>;
}
