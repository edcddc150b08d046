import type { Block, Chapter } from '@/content/chapter';
import type { Words } from '@/content/editions';

import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { claimKinds } from '@/content/facts/claims';
import { claimsOf, sentencesOf } from '@/content/reading';
import { classNames } from '@/lib/class-names';
import type { Language } from '@/lib/languages';
import { Caveats } from '../caveats';
import { ChapterBlock } from '../chapter-body';
import { KindSign } from '../kind-sign';
import { WordsExplained } from '../margin-note';
import { type Anchors, anchorsOf } from '../prose-paragraph';
import { ChapterSince } from '../since/chapter-since';
import { HandoutForm } from './handout-form';
import { Paper } from './paper';
import { type Told, toldBy } from './told-by';

/** Chapters to read on paper, one after the other; or each on a sheet of its own (`isApart`), so that groups can be given different ones. */
export function Handout({
  slugs,
  told,
  hasFigures,
  isApart = false,
  lang,
  words,
}: {
  slugs: readonly ChapterSlug[];
  told: Told;
  hasFigures: boolean;
  isApart?: boolean;
  lang: Language;
  words: Words;
}) {
  const { handout } = words.papers;
  const anchorsIn = (slug: ChapterSlug) => anchorsOf(sentencesOf(words.chapters[slug]), words);
  return (
    <Paper
      title={words.site.name}
      standfirst={handout.standfirst}
      aside={
        <HandoutForm slugs={slugs} told={told} hasFigures={hasFigures} isApart={isApart} lang={lang} words={words} />
      }
      lang={lang}
      words={words}
    >
      <div className={classNames('handout', isApart && 'apart')}>
        <Caveats words={words} />
        {told !== 'both' && <p className="mt-4 font-semibold">{handout.left(words.site.accounts[told].label)}</p>}
        <Marks words={words} />
        {slugs.map((slug) => (
          <HandoutChapter
            key={slug}
            chapter={words.chapters[slug]}
            blocks={toldBy(words.chapters[slug], told, words.site.accounts, hasFigures)}
            anchors={anchorsIn(slug)}
            hasWords={isApart}
            lang={lang}
            words={words}
          />
        ))}
        {!isApart && <WordsExplained anchors={slugs.map(anchorsIn)} words={words} />}
      </div>
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
  anchors,
  hasWords,
  lang,
  words,
}: {
  chapter: Chapter;
  blocks: readonly Block[];
  anchors: Anchors;
  /** Whether its dotted words are explained at its end; else they are at the end of the handout. */
  hasWords: boolean;
  lang: Language;
  words: Words;
}) {
  const index = chapterSlugs.indexOf(chapter.slug);
  return (
    <article className="handout-chapter mt-16">
      <header className="handout-head">
        <p className="font-sans text-label text-quiet">
          {words.explainer.chapter.number(index + 1, chapterSlugs.length)}
        </p>
        <h2 className="mt-1 text-title-1">{chapter.title}</h2>
        <p className="mt-2 text-lead text-quiet">{chapter.standfirst}</p>
      </header>
      <div className="handout-text">
        {blocks.map((block, number) => (
          // Blocks of a printed page never change places.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <ChapterBlock key={number} block={block} chapter={chapter.slug} anchors={anchors} lang={lang} words={words} />
        ))}
        <ChapterSince ids={claimsOf({ ...chapter, blocks })} lang={lang} words={words} />
        {hasWords && <WordsExplained anchors={[anchors]} words={words} level="h3" />}
      </div>
    </article>
  );
}
