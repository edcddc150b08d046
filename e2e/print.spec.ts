import { inflateSync } from 'node:zlib';
import { chapterSlugs } from '@/content/facts/chapters';
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
    const pdf = await page.pdf();
    // Each mark is a link, and a link stays one on paper that is read on a screen.
    const links = [...streamsOf(pdf).matchAll(/\/URI \(([^)]*)\)/g)].filter(([, to = '']) =>
      to.includes('/en/sources#'),
    );
    expect(links.length, slug).toBeGreaterThanOrEqual(printed.marks);
    await page.emulateMedia({ media: 'screen' });
  }
});

/** The text of a PDF file with its compressed parts unpacked, as far as they can be. */
function streamsOf(pdf: Buffer): string {
  const parts = [pdf.toString('latin1')];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    if (pdf.toString('latin1', at - 3, at) === 'end') continue;
    try {
      parts.push(inflateSync(pdf.subarray(at + 7), { finishFlush: 2 }).toString('latin1'));
    } catch {
      // A picture or a font: no text in it.
    }
  }
  return parts.join('\n');
}
