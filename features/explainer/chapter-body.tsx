import { Fragment } from 'react';
import type { Block, Chapter } from '@/content/chapter';
import type { Words } from '@/content/editions';
import type { ChapterSlug } from '@/content/facts/chapters';
import { claimsOf, sentencesOf, sentencesOfBlock } from '@/content/reading';
import type { Language } from '@/lib/languages';
import { ClaimPopovers } from './claim-popovers';
import { DifferenceFigure } from './difference-figure';
import { ChapterFigure } from './figures/chapter-figure';
import { Finding } from './finding';
import { Lens } from './lens';
import { MarginNote } from './margin-note';
import { Prediction } from './prediction';
import { type Anchors, anchorsOf, ProseParagraph } from './prose-paragraph';
import { OpenQuestions } from './since/open-questions';
import { SinceAsides } from './since/since-aside';
import { Telling } from './telling';
import { TermPopovers } from './term-popovers';

/** The text of a chapter, block by block, and the notes that its marks open. */
export function ChapterBody({ chapter, lang, words }: { chapter: Chapter; lang: Language; words: Words }) {
  const anchors = anchorsOf(sentencesOf(chapter), words);
  // Offered once there is something to look at through it; first where the accounts are told one after the other.
  const lensAt = chapter.blocks.findIndex(({ block }) => block === 'split');
  const headingAt = chapter.blocks.findIndex(({ block }) => block === 'heading');
  return (
    <>
      {lensAt < 0 && <Lens chapter={chapter} words={words} />}
      {chapter.blocks.map((block, index) => (
        // Blocks of a prerendered page never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={index}>
          <ChapterBlock
            block={block}
            chapter={chapter.slug}
            level={index < headingAt ? 'h2' : 'h3'}
            anchors={anchors}
            lang={lang}
            words={words}
          />
          {index === lensAt && <Lens chapter={chapter} words={words} />}
        </Fragment>
      ))}
      <ClaimPopovers chapter={chapter.slug} ids={claimsOf(chapter)} lang={lang} words={words} />
      <TermPopovers anchors={anchors} lang={lang} words={words} />
    </>
  );
}

/** One block of a chapter, whatever it is. */
export function ChapterBlock({
  block,
  chapter,
  level,
  anchors,
  lang,
  words,
}: {
  block: Block;
  /** The chapter that it stands in. */
  chapter: ChapterSlug;
  /** The level of a heading inside the block: one below the heading that it stands under. */
  level?: 'h2' | 'h3';
  anchors: Anchors;
  lang: Language;
  words: Words;
}) {
  switch (block.block) {
    case 'paragraph':
      return (
        <>
          <ProseParagraph sentences={block.sentences} anchors={anchors} lang={lang} words={words} />
          <SinceAsides sentences={block.sentences} anchors={anchors} lang={lang} words={words} />
        </>
      );
    case 'heading':
      return <h2 className="mt-10 mb-2 text-title-2">{block.text}</h2>;
    case 'telling':
      return <Telling block={block} anchors={anchors} lang={lang} words={words} />;
    case 'split':
      return (
        <>
          <DifferenceFigure
            id={block.difference}
            told={{ sides: block, anchors }}
            level={level}
            lang={lang}
            words={words}
          />
          <SinceAsides sentences={sentencesOfBlock(block)} anchors={anchors} lang={lang} words={words} />
        </>
      );
    case 'difference':
      return <DifferenceFigure id={block.difference} isTold level={level} lang={lang} words={words} />;
    case 'margin':
      return <MarginNote block={block} anchors={anchors} lang={lang} words={words} />;
    case 'finding':
      return <Finding words={words} />;
    case 'unanswered':
      return <OpenQuestions questions={block.questions} chapter={chapter} lang={lang} words={words} />;
    case 'prediction':
      return <Prediction block={block} anchors={anchors} lang={lang} words={words} />;
    case 'figure':
      return <ChapterFigure id={block.figure} lang={lang} words={words} />;
  }
}
