import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { missingPage, readingPages, toolPages } from './addresses';
import { expect, expectNoBarriers, test } from './fixtures';
import { expectSoundType } from './sound-type';

/** Bytes after gzip. Script is our elements, and nothing else. */
const budget = {
  ownScript: 8 * 1024,
  htmlAndCss: 25 * 1024,
  toolScript: 14 * 1024,
  firstVisit: 100 * 1024,
  requests: 15,
};

for (const path of [...readingPages, ...toolPages, missingPage]) {
  test(`${path} has no barrier that axe finds, in light and dark @script`, async ({ page }) => {
    await page.goto(path);
    await expectNoBarriers(page);
  });

  test(`${path} keeps its measure, its sizes and its targets @script @size`, async ({ page }) => {
    await page.goto(path);
    await expectSoundType(page);
  });

  test(`${path} loses nothing at 320 pixels and at 200 % @script`, async ({ page }) => {
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`).toBeLessThanOrEqual(width);
    }
  });
}

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
      expect(size('document') + size('stylesheet')).toBeLessThanOrEqual(budget.htmlAndCss);
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
