import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { claimIds, claims } from '@/content/facts/claims';
import { sentencesOf } from '@/content/reading';
import { askedIn, readBank } from './bank';
import { expect, fromOurPage, test } from './fixtures';
import { signUp } from './instructor';

test('a chapter prints whole: each sentence with its marks, the differences, and when it was told @script', async ({
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

test('on paper a page says which site it is of, where it stands and what its marks mean @script', async ({ page }) => {
  for (const path of ['/en/chapters/flight', '/en/timeline', '/en/people', '/en/sources', '/en/since']) {
    await page.goto(path);
    const [first, ...more] = await sheetsOf(await page.pdf());
    const text = squeezed(first?.text ?? '');
    // The timeline explains its marks under its drawing.
    if (path === '/en/timeline')
      expect(squeezed(more.map((sheet) => sheet.text).join(''))).toContain('datedbyAccountA');
    else for (const part of ['A: Account A, an explainer', 'allegation']) expect(text, path).toContain(squeezed(part));
    for (const part of ['Has Russia lost Azerbaijan?', path]) expect(text, path).toContain(squeezed(part));
  }
});

test('no sheet of a chapter but its last is left half empty @script', async ({ page }) => {
  for (const slug of chapterSlugs) {
    await page.goto(`/en/chapters/${slug}`);
    const sheets = await sheetsOf(await page.pdf({ format: 'A4' }));
    for (const [index, { lowest, height }] of sheets.slice(0, -1).entries())
      expect(lowest / height, `${slug}, sheet ${index + 1}: the share of the sheet under its last line`).toBeLessThan(
        0.5,
      );
  }
});

test('the poll prints its results and no form @script', async ({ page }) => {
  await page.request.post('/poll/vote', { form: { stance: 'held', phase: 'after' }, headers: fromOurPage });
  await page.goto('/en/poll');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Results' }).first()).toBeVisible();
  await expect(page.locator('form:visible, input:visible, button:visible')).toHaveCount(0);
});

test('sources, timeline and people print whole: every claim, difference, event, person and term @script', async ({
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

test('the papers of an instructor print whole on A4 and on Letter: handout, claims, exercise, slips, guide @script', async ({
  page,
}) => {
  const words = wordsOf('en');
  const flight = sentencesOf(words.chapters.flight).map(({ text }) => text);
  const toldByA = sentencesOf(words.chapters.flight).filter((one) => one.sentence === 'fact' && one.from === 'a');
  const tellings = claimIds.flatMap((id) => {
    const { title, a, b }: { title: string; a?: string; b?: string } = words.claims[id];
    return [title, a, b].flatMap((text) => text ?? []);
  });
  const { exercise, prompts, lessons } = words.teach;
  const rows = exercise.rows.flatMap((id) => [words.differences[id].title, words.differences[id].a]);
  const { slips } = words.papers;
  const papers: [path: string, texts: readonly string[], sheets: [fewest: number, most: number]][] = [
    ['/en/print/handout?chapters=flight', flight, [1, 2]],
    ['/en/print/handout?chapters=flight&told=a&without=figures', toldByA.map(({ text }) => text), [1, 2]],
    ['/en/print/handout', chapterSlugs.map((slug) => words.chapters[slug].title), [9, 15]],
    ['/en/print/handout?apart=chapters', chapterSlugs.map((slug) => words.chapters[slug].title), [16, 24]],
    ['/en/print/claims', tellings, [4, 11]],
    ['/en/print/exercise', [...exercise.steps.map(({ text }) => text), ...rows.map(capital)], [2, 2]],
    ['/en/print/slips', [words.poll.question, slips.taps, ...slips.exitQuestions], [3, 3]],
    [
      '/en/teach',
      [...lessons.list.map(({ title }) => title), ...prompts.list.flatMap(({ asks }) => asks.map(({ text }) => text))],
      [8, 18],
    ],
  ];
  for (const [path, texts, [fewest, most]] of papers) {
    await page.goto(path);
    const sheets = await printed(page);
    expectPrinted(sheets, texts, path);
    for (const list of Object.values(sheets)) {
      expect(list.length, path).toBeGreaterThanOrEqual(fewest);
      expect(list.length, path).toBeLessThanOrEqual(most);
    }
  }
  await page.goto('/en/print/handout?chapters=flight&told=a');
  await expect(page.getByText('Account B says that a Russian missile')).toHaveCount(0);
});

test('quiz and key print whole under the same numbers; poster and report of a class too @script', async ({ page }) => {
  test.slow();
  await signUp(page);
  const made = await page.request.post('/classes', {
    form: { title: 'History 10b' },
    headers: { ...fromOurPage, Accept: 'application/json' },
  });
  const { id, code } = await made.json();
  const asked = new Set(askedIn('all'));
  const bank = readBank().filter(({ id }) => asked.has(id));
  await page.goto('/en/quiz/print');
  const quiz = await printed(page);
  expectPrinted(
    quiz,
    bank.flatMap(({ shown }) => shown),
    'quiz',
  );
  const numbered = () =>
    page.locator('[data-item]').evaluateAll((all) => all.map((one) => one.getAttribute('data-item')));
  const onSheet = await numbered();
  await page.goto('/en/quiz/key');
  expect(await numbered()).toEqual(onSheet);
  const key = await printed(page);
  expectPrinted(
    key,
    bank.flatMap(({ explained }) => explained),
    'key',
  );
  expect(Math.max(key.a4.length, key.letter.length), 'sheets of the key').toBeLessThanOrEqual(16);
  await page.goto(`/en/classes/${id}/poster`);
  const poster = await printed(page);
  expect([poster.a4.length, poster.letter.length]).toEqual([1, 1]);
  expectPrinted(poster, [code, 'History 10b', wordsOf('en').papers.poster.typeOnly.slice(0, -1)], 'poster');
  await page.goto(`/en/classes/${id}/report`);
  expectPrinted(await printed(page), ['History 10b', '0 of 0 pupils have joined.'], 'report');
});

test('the answer key is nobody’s who has not signed in', async ({ page }) => {
  await page.goto('/en/quiz/key');
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The text of a PDF file. */
const textOf = async (pdf: Buffer): Promise<string> => (await sheetsOf(pdf)).map(({ text }) => text).join('');

type Sheet = {
  text: string;
  width: number;
  height: number;
  /** How far the last line stands above the lower edge. */
  lowest: number;
  /** Texts that begin or end beyond the edge of the paper. */
  clipped: string[];
};

/** The sheets of a PDF file; lengths in points. */
async function sheetsOf(pdf: Buffer): Promise<Sheet[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sheets = Array.from({ length: document.numPages }, async (_, index) => {
    const page = await document.getPage(index + 1);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? [item] : []));
    const isOutside = ({ transform: [, , , , x, y], width: length }: (typeof pieces)[number]) =>
      x < 0 || y < 0 || x + length > width + 1 || y > height;
    return {
      text: pieces.map(({ str }) => str).join(''),
      width,
      height,
      lowest: Math.min(height, ...pieces.filter(({ str }) => str.trim()).map(({ transform }) => transform[5] ?? 0)),
      clipped: pieces.filter((piece) => piece.str.trim() !== '' && isOutside(piece)).map(({ str }) => str),
    };
  });
  return Promise.all(sheets);
}

/** Prints a page on both sizes of paper, and makes sure that nothing is cut off. */
async function printed(page: Page): Promise<{ a4: Sheet[]; letter: Sheet[] }> {
  const on = async (format: 'A4' | 'Letter', [width, height]: [number, number]) => {
    const sheets = await sheetsOf(await page.pdf({ format, printBackground: false }));
    for (const sheet of sheets) {
      // Chromium rounds a sheet up to whole pixels.
      expect(Math.abs(sheet.width - width), `${page.url()} on ${format}`).toBeLessThan(2);
      expect(Math.abs(sheet.height - height), `${page.url()} on ${format}`).toBeLessThan(2);
      expect(sheet.clipped, `${page.url()} on ${format}`).toEqual([]);
      expect(sheet.text.trim(), `${page.url()} on ${format}: an empty sheet`).not.toBe('');
    }
    return sheets;
  };
  return { a4: await on('A4', [595, 842]), letter: await on('Letter', [612, 792]) };
}

/** Expects texts on every size of paper, each whole. */
function expectPrinted(sheets: { a4: Sheet[]; letter: Sheet[] }, texts: readonly string[], where: string) {
  for (const [size, list] of Object.entries(sheets)) {
    const onPaper = squeezed(list.map(({ text }) => text).join(''));
    expect(
      texts.filter((text) => !isPrinted(squeezed(text), onPaper)),
      `${where} on ${size}`,
    ).toEqual([]);
  }
}

/** A text without spaces and hyphens: lines break where the paper ends. */
const squeezed = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad-]/g, '');

/** True when a text is there whole, or in two parts: a sentence may go over to the next page, with a figure's labels between. */
function isPrinted(text: string, onPaper: string): boolean {
  if (onPaper.includes(text)) return true;
  const cuts = Array.from({ length: text.length - 1 }, (_, index) => index + 1);
  return cuts.some((cut) => onPaper.includes(text.slice(0, cut)) && onPaper.includes(text.slice(cut)));
}
