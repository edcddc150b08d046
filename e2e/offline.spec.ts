import { readFileSync } from 'node:fs';
import { readingPages } from './addresses';
import { expect, test } from './fixtures';

/** Waits until the page that is open has been kept. */
const isKept = (path: string) =>
  caches.keys().then(async ([name]) => Boolean(name && (await (await caches.open(name)).match(path))));

test.describe('a reader without a connection @script', () => {
  test('opens again what they have opened, and of all else is told that there is no connection', async ({
    page,
    context,
    complaints,
  }) => {
    await page.goto('/en/chapters/flight');
    await expect.poll(() => page.evaluate(isKept, '/en/chapters/flight')).toBe(true);
    await page.goto('/en/chapters/parade');
    await page.goto('/en/quiz');
    await expect.poll(() => page.evaluate(isKept, '/en/chapters/parade')).toBe(true);
    expect(await page.evaluate(isKept, '/en/quiz')).toBe(false);
    await context.setOffline(true);
    for (const [path, title] of [
      ['/en/chapters/flight', 'The plane'],
      ['/en/chapters/parade', 'The parade'],
    ]) {
      await page.goto(path ?? '');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
      expect(await page.evaluate(() => document.fonts.check('16px "Source Serif 4"'))).toBe(true);
      expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
    }
    // What was not kept is a page of ours too, whether it is for reading or for voting.
    for (const path of ['/en/chapters/arrests', '/en/poll', '/en/quiz']) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(503);
      await expect(page.getByRole('heading', { name: 'There is no connection' })).toBeVisible();
      await page.getByRole('link', { name: 'Has Russia lost Azerbaijan?' }).waitFor();
    }
    complaints.splice(0);
  });

  test('has all reading pages after keeping them', async ({ page, context }) => {
    await page.goto('/en');
    await page.getByRole('button', { name: 'Keep for offline' }).click();
    await expect(page.getByText('Done. You can now open all reading pages without a connection.')).toBeVisible();
    await context.setOffline(true);
    for (const path of readingPages) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });

  test('is told in place that a tap could not be saved', async ({ page, context, complaints }) => {
    await page.goto('/en/chapters/flight');
    await expect.poll(() => page.evaluate(isKept, '/en/chapters/flight')).toBe(true);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'More lost' }).click();
    await expect(page.locator('chapter-tap [role=status]').first()).toHaveText(/^That was not saved/);
    // The browser reports the lost connection on its console, as it should.
    expect(complaints.splice(0)).toHaveLength(1);
  });

  test('is forgotten by the browser too, when they ask for it', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    await page.getByRole('button', { name: 'More lost' }).click();
    await expect.poll(() => page.evaluate(() => localStorage.getItem('reading'))).toContain('flight');
    await page.goto('/en/about');
    await page.getByRole('button', { name: 'Forget this browser' }).click();
    await expect(page).toHaveURL(/\/en$/);
    expect(await page.evaluate(() => localStorage.getItem('reading'))).toBeNull();
  });
});

test('the worker is small, is asked for anew each time, and a first visit fetches no page but its own @script', async ({
  page,
  request,
}) => {
  const worker = await request.get('/assets/offline.js');
  expect((await worker.body()).length).toBeLessThanOrEqual(2048);
  // What it keeps belongs to this build, also when tests have made the files beside it anew.
  expect(await worker.text()).toContain(`"${readFileSync('.next/sources.stamp', 'utf8').slice(0, 12)}"`);
  expect(worker.headers()['cache-control']).toBe('no-cache');
  const asked: string[] = [];
  page.context().on('request', (one) => asked.push(new URL(one.url()).pathname));
  await page.goto('/en/chapters/flight', { waitUntil: 'networkidle' });
  await expect.poll(() => page.evaluate(isKept, '/en/chapters/flight')).toBe(true);
  expect(asked.filter((path) => path.startsWith('/en/') && path !== '/en/chapters/flight')).toEqual([]);
  expect(readFileSync('public/assets/speculation.json', 'utf8')).not.toMatch(/quiz|poll|class/);
});
