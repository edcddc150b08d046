import { describe, expect, it } from 'vitest';
import { type Chapter, paragraph } from '@/content/chapter';
import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { background, fact } from '@/content/prose';
import { lensCounts } from './lens-counts';

describe('the lens counts what each account carries of a chapter', () => {
  it('counts a claim once, however often it is cited', () => {
    const chapter: Chapter = {
      slug: 'flight',
      title: '',
      standfirst: '',
      blocks: [
        paragraph(
          fact(['crash-date', 'crash-aboard'], 'Both cited.', 'b'),
          fact('crash-aboard', 'Again.'),
          fact('parade-declined', 'Only in Account A.'),
          background('Cites nothing.'),
        ),
      ],
    };
    expect(lensCounts(chapter)).toEqual({ all: 3, a: 2, b: 2, both: 1 });
  });

  it('adds up in every chapter', () => {
    for (const slug of chapterSlugs) {
      const { all, a, b, both } = lensCounts(wordsOf('en').chapters[slug]);
      expect(a + b - both, slug).toBe(all);
      expect(all, slug).toBeGreaterThan(2);
    }
  });
});
