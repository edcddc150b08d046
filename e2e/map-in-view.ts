import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** At how many places of the page nearly all of the map was in view, and at how many of them a mark was missing. */
export type MapInView = { inView: number; incomplete: { at: number; missing: string[] }[] };

/**
 * Scrolls a chapter from its map's first appearance to its last, and looks at each stop whether every mark on it is
 * drawn: within the map, not shrunk, not pale, and with nothing of the page's over it.
 */
export async function lookAtMap(page: Page, step = 60): Promise<MapInView> {
  await page.goto('/en/chapters/flight');
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(async (step) => {
    const map = document.querySelector<HTMLElement>('#figure-plane .plane-map [role=img]');
    if (!map) throw new Error('The chapter has no map.');
    const marks = [
      ...map.querySelectorAll<SVGGraphicsElement>('.plane-grozny, .plane-aktau, .plane-line, .plane-only-b text'),
    ];
    const screen = { top: 0, bottom: innerHeight };
    const shown = (box: DOMRect, within: { top: number; bottom: number }) =>
      Math.max(0, Math.min(box.bottom, within.bottom) - Math.max(box.top, within.top)) / Math.max(1, box.height);
    const isDrawn = (mark: SVGGraphicsElement) => {
      const [box, edge, style] = [mark.getBoundingClientRect(), map.getBoundingClientRect(), getComputedStyle(mark)];
      if (
        style.visibility !== 'visible' ||
        Number(style.opacity) < 1 ||
        (style.fill === 'none' && style.stroke === 'none')
      )
        return false;
      const isWhole =
        box.left >= edge.left && box.right <= edge.right && box.top >= edge.top && box.bottom <= edge.bottom;
      const least = mark.classList.contains('plane-line') ? 40 : 8;
      if (!isWhole || box.width < least || box.height < 8) return false;
      const middle = [box.left + box.width / 2, box.top + box.height / 2] as const;
      const isOnScreen = middle[1] > 0 && middle[1] < innerHeight;
      const over = isOnScreen ? document.elementFromPoint(...middle) : map;
      return over !== null && map.contains(over);
    };
    const found: { inView: number; incomplete: { at: number; missing: string[] }[] } = { inView: 0, incomplete: [] };
    const first = scrollY + map.getBoundingClientRect().top - innerHeight;
    const last = scrollY + (document.querySelector('#figure-plane')?.getBoundingClientRect().bottom ?? 0);
    for (let at = Math.max(0, first); at < last; at += step) {
      scrollTo({ top: at, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const box = map.getBoundingClientRect();
      // A map that is taller than the screen is in view when it fills the screen.
      const share = Math.max(shown(box, screen), (shown(box, screen) * box.height) / innerHeight);
      if (share < 0.95) continue;
      found.inView++;
      const missing = marks.filter((mark) => !isDrawn(mark)).map((mark) => mark.textContent || mark.classList.value);
      if (marks.length !== 6) missing.push(`${marks.length} marks`);
      if (missing.length > 0) found.incomplete.push({ at: Math.round(at), missing });
    }
    return found;
  }, step);
}

/** The map is in view somewhere, and wherever it is, it is whole. */
export async function expectWholeMap(page: Page, step?: number) {
  const { inView, incomplete } = await lookAtMap(page, step);
  expect(incomplete).toEqual([]);
  expect(inView, 'stops with the map in view').toBeGreaterThan(2);
}
