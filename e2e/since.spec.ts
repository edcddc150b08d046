import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { wordsOf } from '@/content/editions';
import { recordIds } from '@/content/facts/record';
import { expect, test } from './fixtures';

const words = wordsOf('en');

test.describe('a reader who wants to know what came of it', () => {
  test('finds the page after the last chapter, and goes from a sentence to its entry and its sources @size', async ({
    page,
  }) => {
    await page.goto('/en/chapters/what-next');
    await page.getByRole('link', { name: 'What came since' }).last().click();
    await expect(page.getByRole('heading', { level: 1, name: 'What came since' })).toBeVisible();
    await page.getByRole('link', { name: 'Source: the public record, Putin speaks of two missiles' }).first().click();
    await expect(page).toHaveURL(/#record-dushanbe-meeting$/);
    const entry = page.locator('#record-dushanbe-meeting');
    await expect(entry).toBeInViewport();
    await expect(entry.getByText('9 October 2025', { exact: true })).toBeVisible();
    await expect(entry.getByRole('link', { name: /^AP via Journal-News: Putin says/ })).toHaveAttribute(
      'href',
      /^https:\/\/www\.journal-news\.com\//,
    );
    await expect(entry.getByText('Vedomosti').locator('..')).toContainText('Russian');
  });

  test('shows only some entries, without script too', async ({ page }) => {
    await page.goto('/en/since');
    const shown = page.locator('.record-entry:visible');
    await expect(shown).toHaveCount(recordIds.length);
    await page.getByText('Show only some entries').click();
    await page.getByRole('radio', { name: 'allegation' }).check();
    await expect(shown).toHaveCount(3);
    await page.getByRole('radio', { name: 'Baku' }).check();
    await expect(shown).toHaveCount(1);
    await page.getByRole('radio', { name: 'All kinds' }).check();
    await page.getByRole('radio', { name: 'Everybody' }).check();
    await expect(shown).toHaveCount(recordIds.length);
  });

  test('reads the page whole, whatever the address asks for or points at', async ({ page }) => {
    for (const asked of ['?actor=nobody&entry-kind=rumour', '#record-no-such-entry', '?id=%00#record-']) {
      const response = await page.goto(`/en/since${asked}`);
      expect(response?.status() ?? 200, asked).toBe(200);
      await expect(page.locator('.record-entry:visible')).toHaveCount(recordIds.length);
    }
  });

  test('learns at a mark what became of its claim, by key as by tap @script', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    const mark = page.locator('a.mark[href$="#crash-cause"]').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('#note-crash-cause');
    await expect(note.getByText('Since: narrower')).toBeVisible();
    await expect(note.getByText(/two Russian missiles had exploded/)).toBeVisible();
    await note.getByRole('link', { name: '9 October 2025' }).click();
    await expect(page).toHaveURL(/\/en\/since#record-dushanbe-meeting$/);
  });

  test('has it all on paper: scenes, every entry with its sources, and where it ends @script', async ({ page }) => {
    await page.goto('/en/since');
    const onPaper = squeezed(await textOf(await page.pdf()));
    const texts = [
      ...words.sinceScenes.flatMap(({ scenes }) => scenes.flatMap(({ paragraphs }) => paragraphs.flat())),
    ].map(({ text }) => text);
    const entries = recordIds.flatMap((id) => [words.record[id].title, words.record[id].sentence]);
    const missing = [...texts, ...entries, ...words.since.edge.missing, words.since.edge.last].filter((text) =>
      squeezed(text)
        .match(/.{1,24}/gu)
        ?.some((part) => !onPaper.includes(part)),
    );
    expect(missing).toEqual([]);
    expect(onPaper).toContain(squeezed('The Moscow Times: Russia Agrees to Pay Damages'));
  });

  test('has the notes of a chapter on paper, with the state of every question @script', async ({ page }) => {
    await page.goto('/en/chapters/arrests');
    const onPaper = squeezed(await textOf(await page.pdf()));
    for (const id of ['sputnik-raid', 'more-arrests-russia', 'russians-detained', 'sputnik-fsb'] as const)
      expect(onPaper, id).toContain(squeezed(words.sinceNotes[id].slice(0, 40)));
    expect(onPaper).toContain(squeezed('Answered in part.'));
  });
});

test('a quiz on what came since asks of nothing else, and leads back to the record @database', async ({ page }) => {
  await page.goto('/en/quiz?scope=since');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page).toHaveURL(/\/en\/quiz\/[\w-]{22}/);
  expect(await page.locator('form[data-item]').getAttribute('data-item')).toMatch(/^since-/);
});

/** The text of a PDF, all its pages. */
async function textOf(pdf: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const content = await (await document.getPage(index + 1)).getTextContent();
      return content.items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  return pages.join('');
}

const squeezed = (text: string): string => text.replace(/[\s\u00ad-]+/gu, '');
