import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { missingPage, readingPages, toolPages } from './addresses';
import { expect, expectNoBarriers, fromOurPage, test } from './fixtures';
import { expectSoundType } from './sound-type';

/** Bytes after gzip. Own script: our elements. Framework: whatever Next adds. */
const budget = {
  ownScript: 8 * 1024,
  htmlAndCss: 25 * 1024,
  toolScript: 150 * 1024,
  firstVisit: 100 * 1024,
  requests: 15,
};

for (const path of [...readingPages, ...toolPages, missingPage]) {
  test(`${path} has no barrier that axe finds, in light and dark @script`, async ({ page }) => {
    await page.goto(path);
    await expectNoBarriers(page);
  });

  test(`${path} keeps its measure, its sizes and its targets @script`, async ({ page }) => {
    await page.goto(path);
    await expectSoundType(page);
  });

  test(`${path} loses nothing at 320 pixels and at 200 % @script @once`, async ({ page }) => {
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`).toBeLessThanOrEqual(width);
    }
  });
}

test.describe('bytes @once', () => {
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
    test(`${path} brings no more script than the framework's floor @script`, async ({ page }) => {
      const received = await arrivals(page, path);
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

test('every link leads somewhere, and every hash to something @once', async ({ request }) => {
  const pages = new Map<string, { status: number; html: string }>();
  const get = async (path: string) => {
    const known = pages.get(path);
    if (known) return known;
    const response = await request.get(path);
    const page = { status: response.status(), html: await response.text() };
    pages.set(path, page);
    return page;
  };
  const broken = new Set<string>();
  for (const from of [...readingPages, ...toolPages]) {
    const { html } = await get(from);
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)) {
      if (/^(https?:|mailto:)/.test(href)) continue;
      const [path = '', hash] = href.replaceAll('&amp;', '&').split('#');
      const target = await get(path || from);
      if (target.status !== 200) broken.add(`${from} → ${href}: ${target.status}`);
      else if (hash && !target.html.includes(` id="${hash}"`)) broken.add(`${from} → ${href}: no such place`);
    }
  }
  expect([...broken]).toEqual([]);
});

test('every page has exactly one policy, and the headers that go with it @once', async ({ request }) => {
  for (const path of [...readingPages, ...toolPages, missingPage, '/', '/healthz', '/icon.svg', '/poll/vote']) {
    const response = await request.get(path, { maxRedirects: 0 });
    const headers = response.headersArray();
    const all = (name: string) =>
      headers.filter((header) => header.name.toLowerCase() === name).map((header) => header.value);
    expect(all('content-security-policy'), path).toHaveLength(1);
    const policy = all('content-security-policy')[0] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain('unsafe');
    expect(policy.includes('nonce-'), path).toBe(toolPages.includes(path));
    expect(all('x-content-type-options'), path).toEqual(['nosniff']);
    expect(all('referrer-policy'), path).toEqual(['strict-origin-when-cross-origin']);
    expect(all('cross-origin-opener-policy'), path).toEqual(['same-origin']);
    expect(all('cross-origin-resource-policy'), path).toEqual(['same-origin']);
    expect(all('permissions-policy'), path).toHaveLength(1);
    expect(all('x-powered-by'), path).toEqual([]);
  }
});

test('reading sets no cookie, and writing sets one that script cannot read @once', async ({ request }) => {
  for (const path of [...readingPages, ...toolPages])
    expect((await request.get(path)).headers()['set-cookie'], path).toBeUndefined();
  const vote = await request.post('/poll/vote', {
    form: { stance: 'lost', phase: 'before' },
    headers: fromOurPage,
    maxRedirects: 0,
  });
  const cookies = vote.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie');
  const [reader, flash, ...more] = cookies.map(({ value }) => value);
  expect(reader).toMatch(/^reader=[\w-]{22}\.[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/);
  // The receipt, which the next page shows once.
  expect(flash).toMatch(/^flash=[\w.-]+; Path=\/; Max-Age=120; HttpOnly; SameSite=Lax$/);
  expect(more).toEqual([]);
});

test('the process says that it lives and that it is ready @once', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200);
  expect((await request.get('/readyz')).status()).toBe(200);
});
