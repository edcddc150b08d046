import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** Checks what a reader sees: no text under 16 px, no line over 75 characters, no heading with a broken word, targets of 24 px, nothing of the browser's own. */
export async function expectSoundType(page: Page): Promise<void> {
  const problems = await page.evaluate(() => {
    const found: string[] = [];
    const isShown = (element: Element) =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !element.closest('.sr-only');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // A row of a table is no line: each of its cells is read by itself.
    const ofText = 'p, li, dd, blockquote, td, th';
    const blocks = new Set<HTMLElement>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || !isShown(parent) || parent.closest('script, style, option')) continue;
      if (Number.parseFloat(getComputedStyle(parent).fontSize) < 16)
        found.push(`under 16 px: ${node.textContent.trim().slice(0, 40)}`);
      const block = parent.closest<HTMLElement>(ofText);
      if (block) blocks.add(block);
    }
    for (const block of blocks) {
      const range = document.createRange();
      const counts = new Map<number, number>();
      let before: number | null = null;
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (text.parentElement?.closest(ofText) !== block || text.parentElement.closest('.mark, .sr-only')) continue;
        // Word by word, with a space between two of one line: sign by sign takes ten times as long.
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\S+/g)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const box = range.getBoundingClientRect();
          if (box.width === 0) continue;
          const line = Math.round(box.bottom / 8);
          counts.set(line, (counts.get(line) ?? 0) + word.length + (before === line ? 1 : 0));
          before = line;
        }
      }
      const longest = Math.max(0, ...counts.values());
      if (longest > 75) found.push(`a line of ${longest} characters: ${block.textContent?.trim().slice(0, 40)}`);
    }
    for (const heading of document.querySelectorAll('h1, h2, h3')) {
      const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[^\s–-]+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (range.getClientRects().length > 1) found.push(`a broken word of a heading: ${word}`);
        }
    }
    for (const control of document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, summary',
    )) {
      if (!isShown(control)) continue;
      // A link inside a sentence is as tall as its line; a choice is its whole row.
      const target = control.closest('label') ?? control;
      const isInSentence = control.matches('p a, li a, dd a') && getComputedStyle(control).display === 'inline';
      const box = target.getBoundingClientRect();
      if (!isInSentence && (box.width < 24 || box.height < 24))
        found.push(
          `a target of ${Math.round(box.width)} × ${Math.round(box.height)}: ${control.outerHTML.slice(0, 80)}`,
        );
      const style = getComputedStyle(control);
      if (
        control.matches('button, input, select') &&
        (style.appearance !== 'none' || style.borderStyle === 'outset' || style.borderStyle === 'inset')
      ) {
        found.push(`a style of the browser's: ${control.outerHTML.slice(0, 80)}`);
      }
    }
    return found;
  });
  expect(problems, `at ${page.url()}`).toEqual([]);
}

/** Checks that a page is never wider than its window: at this size, at 320 pixels, and at 640, where text is twice as large. */
export async function expectNoSideways(page: Page): Promise<void> {
  const widths = [page.viewportSize()?.width ?? 1280, 320, 640];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrolled, `${page.url()} at ${width}`).toBeLessThanOrEqual(width);
  }
}
