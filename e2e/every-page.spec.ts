import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { figureIds } from '@/content/chapter';
import { chapterSlugs } from '@/content/facts/chapters';
import { readingPages, templates, toolPages } from './addresses';
import { expect, expectNoBarriers, test } from './fixtures';
import { expectNoSideways, expectSoundType } from './sound-type';

const isList = (path: string) => ['/en/since', '/en/sources'].includes(path);
const hasGrid = (path: string) => path === '/en' || path.startsWith('/en/chapters/');

/** Bytes after gzip. Script is our elements, and nothing else. */
const budget = {
  ownScript: 8 * 1024,
  htmlAndCss: 25 * 1024,
  /** On the pages that list every claim and every entry of the record. */
  htmlAndCssOfLists: 45 * 1024,
  /** The cover and the chapters, with the claim grid. */
  htmlAndCssWithGrid: 30 * 1024,
  toolScript: 14 * 1024,
  firstVisit: 100 * 1024,
  requests: 15,
};

for (const path of templates) {
  test(`${path} has no barrier that axe finds, keeps its measure, sizes and targets @script`, async ({ page }) => {
    await page.goto(path);
    await expectNoBarriers(page);
    await expectSoundType(page);
  });

  test(`${path} keeps its sizes and targets on a phone, and loses nothing at 320 pixels and at 200 % @phone`, async ({
    page,
  }) => {
    await page.goto(path);
    await expectSoundType(page);
    await expectNoSideways(page);
  });
}

test('no chapter scrolls sideways @phone', async ({ page }) => {
  for (const slug of chapterSlugs) {
    await page.goto(`/en/chapters/${slug}`);
    await expectNoSideways(page);
  }
});

test('no page scrolls sideways at 320 pixels with the text spacing of somebody who needs more @phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const paths = [
    '/en',
    '/en/poll',
    '/en/timeline',
    '/en/sources',
    ...chapterSlugs.map((slug) => `/en/chapters/${slug}`),
  ];
  for (const path of paths) {
    await page.goto(path);
    const width = await page.evaluate(() => {
      // The spacing of WCAG 1.4.12. A sheet made by script passes the policy, which a style element would not.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
      return document.documentElement.scrollWidth;
    });
    expect(width, path).toBeLessThanOrEqual(320);
  }
});

test('the figures of all chapters have no barrier that axe finds @script', async ({ page }) => {
  const figures = new Set<string>();
  for (const slug of chapterSlugs) {
    await page.goto(`/en/chapters/${slug}`);
    const ids = await page.locator('figure[id^=figure-]').evaluateAll((all) => all.map(({ id }) => id));
    for (const id of ids) figures.add(id);
    if (ids.length > 0) await expectNoBarriers(page, 'figure[id^=figure-]');
  }
  expect(figures.size).toBe(figureIds.length);
});

test.describe('bytes @script', () => {
  for (const path of readingPages) {
    test(`${path} is light on a first visit @script`, async ({ page }) => {
      const received = await arrivals(page, path);
      const size = (kind: string) =>
        received.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.bytes, 0);
      expect(
        received.filter((one) => one.path.includes('/_next/')),
        'framework script',
      ).toEqual([]);
      expect(
        received.filter((one) => one.isForeign),
        'requests to others',
      ).toEqual([]);
      expect(size('script')).toBeLessThanOrEqual(budget.ownScript);
      expect(size('document') + size('stylesheet')).toBeLessThanOrEqual(
        isList(path) ? budget.htmlAndCssOfLists : hasGrid(path) ? budget.htmlAndCssWithGrid : budget.htmlAndCss,
      );
      expect(received.reduce((sum, one) => sum + one.bytes, 0)).toBeLessThanOrEqual(budget.firstVisit);
      expect(received.length).toBeLessThanOrEqual(budget.requests);
    });
  }
  for (const path of toolPages) {
    test(`${path} brings our own elements, and no framework's script @script`, async ({ page }) => {
      const received = await arrivals(page, path);
      expect(received.filter((one) => one.path.includes('/_next/'))).toEqual([]);
      const script = received.filter((one) => one.kind === 'script').reduce((sum, one) => sum + one.bytes, 0);
      expect(script).toBeLessThanOrEqual(budget.toolScript);
    });
  }
});

type Received = { path: string; kind: string; bytes: number; isForeign: boolean };

/** What a browser that has nothing of ours yet receives for a page, in bytes after gzip. */
async function arrivals(page: Page, path: string): Promise<Received[]> {
  const waiting: Promise<Received>[] = [];
  page.on('response', (response) => {
    const url = new URL(response.url());
    if (!url.protocol.startsWith('http')) return;
    waiting.push(
      response
        .body()
        .catch(() => Buffer.alloc(0))
        .then((body) => ({
          path: url.pathname,
          kind: response.request().resourceType(),
          bytes: response.request().resourceType() === 'font' ? body.length : gzipSync(body).length,
          isForeign: url.origin !== new URL(page.url()).origin,
        })),
    );
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return Promise.all(waiting);
}
