import type { Block, Chapter } from '@/content/chapter';
import type { Words } from '@/content/editions';

import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { claimKinds } from '@/content/facts/claims';
import { claimsOf, sentencesOf } from '@/content/reading';
import type { Language } from '@/lib/languages';
import { Caveats } from '../caveats';
import { ChapterBlock } from '../chapter-body';
import { KindSign } from '../kind-sign';
import { WordsExplained } from '../margin-note';
import { anchorsOf } from '../prose-paragraph';
import { ChapterSince } from '../since/chapter-since';
import { HandoutForm } from './handout-form';
import { Paper } from './paper';
import { type Told, toldBy } from './told-by';

/** Chapters to read on paper. Each after the first begins on a new sheet, so that groups can be given different ones. */
export function Handout({
  slugs,
  told,
  hasFigures,
  lang,
  words,
}: {
  slugs: readonly ChapterSlug[];
  told: Told;
  hasFigures: boolean;
  lang: Language;
  words: Words;
}) {
  const { handout } = words.papers;
  return (
    <Paper
      title={words.site.name}
      standfirst={handout.standfirst}
      aside={<HandoutForm slugs={slugs} told={told} hasFigures={hasFigures} lang={lang} words={words} />}
      lang={lang}
      words={words}
    >
      <Caveats words={words} />
      {told !== 'both' && <p className="mt-4 font-semibold">{handout.left(words.site.accounts[told].label)}</p>}
      <Marks words={words} />
      {slugs.map((slug) => (
        <HandoutChapter
          key={slug}
          chapter={words.chapters[slug]}
          blocks={toldBy(words.chapters[slug], told, words.site.accounts, hasFigures)}
          lang={lang}
          words={words}
        />
      ))}
    </Paper>
  );
}

function Marks({ words }: { words: Words }) {
  const { handout } = words.papers;
  return (
    <section aria-labelledby="marks" className="mt-8 print:mt-4">
      <h2 id="marks" className="text-title-3">
        {handout.marks}
      </h2>
      <p className="mt-2">{handout.marksText}</p>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {claimKinds.map((kind) => (
          <li key={kind} className="flex items-center gap-2">
            <KindSign kind={kind} />
            {words.explainer.kinds[kind].name}
          </li>
        ))}
      </ul>
    </section>
  );
}

function HandoutChapter({
  chapter,
  blocks,
  lang,
  words,
}: {
  chapter: Chapter;
  blocks: readonly Block[];
  lang: Language;
  words: Words;
}) {
  const index = chapterSlugs.indexOf(chapter.slug);
  const anchors = anchorsOf(sentencesOf(chapter), words);
  return (
    <article className="mt-16 print:mt-10 print:not-first-of-type:mt-0 print:not-first-of-type:break-before-page">
      <p className="font-sans text-label text-quiet">
        {words.explainer.chapter.number(index + 1, chapterSlugs.length)}
      </p>
      <h2 className="mt-1 text-title-1 print:text-title-2">{chapter.title}</h2>
      <p className="mt-2 text-lead text-quiet">{chapter.standfirst}</p>
      {blocks.map((block, number) => (
        // Blocks of a printed page never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <ChapterBlock key={number} block={block} chapter={chapter.slug} anchors={anchors} lang={lang} words={words} />
      ))}
      <ChapterSince ids={claimsOf({ ...chapter, blocks })} lang={lang} words={words} />
      <WordsExplained anchors={anchors} words={words} level="h3" />
    </article>
  );
}
