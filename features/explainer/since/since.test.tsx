import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Chapter } from '@/content/chapter';
import { wordsOf } from '@/content/editions';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { claimIds, claims } from '@/content/facts/claims';
import { record, recordIds } from '@/content/facts/record';
import type { RecordFact } from '@/content/facts/record-fact';
import { notedClaims, type SinceNoteFact, sinceNotes } from '@/content/facts/since-notes';
import { claimsOf } from '@/content/reading';
import { ChapterBody } from '../chapter-body';
import { ClaimsTable } from '../papers/claims-table';
import { Handout } from '../papers/handout';
import { Sources } from '../sources';
import { Timeline } from '../timeline';
import { ChapterSince } from './chapter-since';
import { notedInFigure } from './drawn-claims';
import { SinceNote } from './since-note';
import { SincePage } from './since-page';

const words = wordsOf('en');
const common = { lang: 'en', words } as const;
const chapters = Object.fromEntries(
  chapterSlugs.map((slug) => [slug, renderToStaticMarkup(<ChapterBody chapter={words.chapters[slug]} {...common} />)]),
) as Record<ChapterSlug, string>;
const count = (html: string, part: string) => html.split(part).length - 1;
/** What React writes for a text. */
const written = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;');
const corrected = notedClaims.filter((id) => sinceNotes[id].outcome === 'corrected');

describe('a claim that the record touches says so', () => {
  it.each(notedClaims)(
    '%s: in its note in the chapter, in the sources, in the table on paper and in the handout',
    (id) => {
      const slug = claims[id].chapter;
      const note = `data-since="${id}"`;
      const text = written(words.sinceNotes[id]);
      const popover = chapters[slug].slice(chapters[slug].indexOf(`id="note-${id}"`));
      expect(popover.slice(0, popover.indexOf('copy-link'))).toContain(text);
      const pages = [
        renderToStaticMarkup(<Sources {...common} />),
        renderToStaticMarkup(<ClaimsTable {...common} />),
        renderToStaticMarkup(<Handout slugs={[slug]} told="both" hasFigures={false} {...common} />),
      ];
      for (const html of pages) {
        expect(html).toContain(note);
        expect(html).toContain(text);
      }
    },
  );

  it.each(notedClaims)('%s: leads to an entry, or to each page it has, and names whom it cannot link', (id) => {
    const note: SinceNoteFact = sinceNotes[id];
    const html = renderToStaticMarkup(<SinceNote id={id} {...common} />);
    if (note.record.length > 0) expect(html).toContain('/en/since#record-');
    else {
      expect([...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual(note.pages ?? []);
      for (const name of note.named ?? []) expect(html).toContain(name);
    }
  });

  it.each(corrected)('%s: in the chapter, set apart, once, right after what it corrects', (id) => {
    const html = chapters[claims[id].chapter];
    const aside = html.indexOf('since-aside', html.indexOf(`id="${id}"`));
    expect(html.indexOf(`id="${id}"`)).toBeGreaterThan(-1);
    expect(html.slice(aside, aside + 400)).toContain(`data-since="${id}"`);
    const asides = [...html.matchAll(/<div role="note"[^>]*><div class="since-note[^>]*data-since="([^"]+)"/g)].filter(
      ([, claim]) => claim === id,
    );
    expect(asides).toHaveLength(1);
    // Nothing but the rest of its paragraph or frame stands between the sentence and the note.
    expect(count(html.slice(html.indexOf(`id="${id}"`), aside), '<h2')).toBeLessThanOrEqual(1);
  });

  it('and in every other chapter that tells it again; no other note stands in the text', () => {
    for (const slug of chapterSlugs)
      expect(count(chapters[slug], 'since-aside'), slug).toBe(
        corrected.filter((id) => claimsOf(words.chapters[slug]).includes(id)).length,
      );
  });

  it('says in the figure what became of the claims that it draws', () => {
    const figures = Object.values(words.chapters).flatMap((chapter: Chapter) =>
      chapter.blocks.flatMap((block) => (block.block === 'figure' ? [[chapter.slug, block.figure] as const] : [])),
    );
    for (const [slug, figure] of figures) {
      const noted = notedInFigure(figure);
      const html = chapters[slug];
      if (noted.length === 0) expect(html).not.toContain(`data-figure-since="${figure}"`);
      const note = html.slice(html.indexOf(`data-figure-since="${figure}"`));
      const told = note.slice(0, note.indexOf('</div>'));
      if (noted.length > 8) {
        // Counted by outcome; the numbers add up.
        const numbers = [...told.matchAll(/(\d+) (?:corrected|narrower|disputed|later|not confirmed)/g)].map(([, n]) =>
          Number(n),
        );
        expect(
          numbers.reduce((sum, n) => sum + n, 0),
          figure,
        ).toBe(noted.length);
      } else for (const id of noted) expect(told, `${figure}: ${id}`).toContain(`/en/sources#${id}"`);
    }
    expect(notedInFigure('plane')).toEqual(['crash-deaths', 'crash-place', 'crash-cause']);
  });

  it('lists at the end of a chapter what is not corrected in its text', () => {
    const html = renderToStaticMarkup(<ChapterSince ids={claimIds} {...common} />);
    expect(count(html, 'data-since=')).toBe(notedClaims.length - corrected.length);
    expect(renderToStaticMarkup(<ChapterSince ids={['crash-funerals']} {...common} />)).toBe('');
  });
});

describe('the two accounts stay two', () => {
  it('counts the record neither as A nor as B', () => {
    for (const html of Object.values(chapters))
      for (const [, accounts] of html.matchAll(/data-accounts="([^"]*)"/g))
        expect(['a', 'b', 'a b']).toContain(accounts);
  });
});

describe('every open question says what became of it', () => {
  it.each(chapterSlugs)('%s', (slug) => {
    const questions = (words.chapters[slug] as Chapter).blocks.flatMap((block) =>
      block.block === 'unanswered' ? block.questions : [],
    );
    expect(count(chapters[slug], 'data-state=')).toBe(questions.length);
    for (const question of questions) {
      const after = chapters[slug].slice(chapters[slug].indexOf(written(question)));
      expect(after.slice(0, 400), question).toMatch(
        /Answered since\.|Answered in part\.|Not answered since\.|Not looked for\./,
      );
    }
  });
});

describe('the page on what came since', () => {
  const html = renderToStaticMarkup(<SincePage {...common} />);

  it('has every entry once, by its own address, with its date', () => {
    for (const id of recordIds) {
      expect(count(html, `id="record-${id}"`), id).toBe(1);
      const entry = html.slice(html.indexOf(`id="record-${id}"`));
      expect(entry.slice(0, entry.indexOf('</li>')), id).toContain(`<time dateTime="${record[id].date.on}"`);
    }
  });

  it('leads only to pages that the record rests on', () => {
    const known = new Set(
      recordIds.flatMap((id) => (record[id] as RecordFact).sources.map(({ address }) => address as string)),
    );
    const outside = [...html.matchAll(/href="(https?:[^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    expect(outside.length).toBeGreaterThan(100);
    expect(outside.filter((href) => !known.has(href))).toEqual([]);
    expect([...known].filter((address) => !outside.includes(address))).toEqual([]);
  });

  it('leads from every sentence of its scenes to an entry on the page', () => {
    for (const [, id = ''] of html.matchAll(/href="#(record-[^"]+)"/g)) expect(html, id).toContain(`id="${id}"`);
    expect(count(html, 'class="record-mark"')).toBeGreaterThan(30);
  });

  it('ends with its edge', () => {
    const text = html
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    expect(text.endsWith('The pages we could read end in mid-April 2026.')).toBe(true);
  });
});

it('goes on in the timeline, with every entry', () => {
  const html = renderToStaticMarkup(<Timeline {...common} />);
  for (const id of recordIds) {
    expect(count(html, `/en/since#record-${id}" aria-label="Record: `), id).toBeGreaterThan(0);
  }
});
