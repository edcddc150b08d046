import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { claimIds, claims } from '@/content/facts/claims';
import { sentencesOf } from '@/content/reading';
import { expect, test } from './fixtures';

test('a chapter prints whole: each sentence with its marks, the differences, and when it was told @script @once', async ({
  page,
}) => {
  for (const slug of chapterSlugs) {
    await page.goto(`/en/chapters/${slug}`);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => {
      const isShown = (element: Element) => element.checkVisibility();
      return {
        marks: [...document.querySelectorAll('article a.mark')].filter(isShown).length,
        all: document.querySelectorAll('article a.mark').length,
        guesses: document.querySelectorAll('aside a.mark').length,
        differences: [...document.querySelectorAll('figure[id^=difference-]')].every(isShown),
        questions: [...document.querySelectorAll('form, nav, button')].filter(
          // How a figure prints is its own affair.
          (control) => isShown(control) && !control.closest('figure'),
        ).length,
        dateline: [...document.querySelectorAll('article p')].some(
          (line) => isShown(line) && line.textContent?.includes('early July 2025'),
        ),
      };
    });
    expect(printed.marks, slug).toBe(printed.all - printed.guesses);
    expect(printed.marks, slug).toBeGreaterThan(4);
    expect(printed.differences, slug).toBe(true);
    expect(printed.questions, slug).toBe(0);
    expect(printed.dateline, slug).toBe(true);
    const onPaper = squeezed(await textOf(await page.pdf()));
    const sentences = sentencesOf(wordsOf('en').chapters[slug]).filter((one) => one.sentence === 'fact');
    const missing = sentences.filter(({ text }) => !isPrinted(squeezed(text), onPaper));
    expect(
      missing.map(({ text }) => text),
      slug,
    ).toEqual([]);
    const claimsOnPaper = new Set(sentences.flatMap(({ claims: cited }) => cited));
    const claimsOfChapter = claimIds.filter((id) => claims[id].chapter === slug);
    expect(claimsOfChapter.filter((id) => !claimsOnPaper.has(id))).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('sources, timeline and people print whole: every claim, difference, event, person and term @script @once', async ({
  page,
}) => {
  const words = wordsOf('en');
  const named = (things: object) =>
    Object.values(things).map((one: { title?: string; name?: string }) => one.title ?? one.name ?? '');
  const pages: [string, string[]][] = [
    ['/en/sources', [...named(words.claims), ...named(words.differences)]],
    ['/en/timeline', named(words.events)],
    ['/en/people', [...named(words.people), ...named(words.terms), ...named(words.speakers)]],
  ];
  for (const [path, titles] of pages) {
    await page.goto(path);
    const onPaper = squeezed(await textOf(await page.pdf()));
    expect(
      titles.filter((title) => !isPrinted(squeezed(title), onPaper)),
      path,
    ).toEqual([]);
  }
});

/** The text of a PDF file, page by page. */
async function textOf(pdf: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  });
  return (await Promise.all(pages)).join('');
}

/** A text without spaces and hyphens: lines break where the paper ends. */
const squeezed = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad-]/g, '');

/** True when a text is there whole, or in two parts: a sentence may go over to the next page, with a figure's labels between. */
function isPrinted(text: string, onPaper: string): boolean {
  if (onPaper.includes(text)) return true;
  const cuts = Array.from({ length: text.length - 1 }, (_, index) => index + 1);
  return cuts.some((cut) => onPaper.includes(text.slice(0, cut)) && onPaper.includes(text.slice(cut)));
}
