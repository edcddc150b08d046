import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { minutes } from '@/content/reading-time';
import { ChapterBody } from './chapter-body';

const words = wordsOf('en');

/** The words that a reader sees in a chapter without opening anything: no notes, nothing folded, nothing drawn. */
function wordsSeen(html: string): number {
  const seen = html
    .replace(/<div popover[\s\S]*$/, '')
    .replace(/<claim-notes[\s\S]*?<\/claim-notes>/g, '')
    .replace(/<details\b[\s\S]*?<\/details>/g, '')
    .replace(/<svg\b[\s\S]*?<\/svg>/g, '')
    .replace(/<a class="mark"[\s\S]*?<\/a>/g, '')
    .replace(/<(\w+)[^>]*class="sr-only"[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<p class="[a-z-]*(?:differently|text-record)[\s\S]*?<\/p>/g, '')
    .replace(/<[^>]+>/g, ' ');
  return seen.split(/\s+/).filter((one) => /\w/.test(one)).length;
}

test('the minutes of a chapter are those of the words that stand in it, tables and notes among them', () => {
  for (const slug of chapterSlugs) {
    const chapter = words.chapters[slug];
    const seen = wordsSeen(renderToStaticMarkup(<ChapterBody chapter={chapter} lang="en" words={words} />));
    const told = minutes(chapter, words);
    expect(Math.abs(told - seen / 220), `${slug}: ${seen} words, ${told} minutes`).toBeLessThanOrEqual(1);
  }
});
