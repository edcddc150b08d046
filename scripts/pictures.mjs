// Takes the pictures in docs/pictures anew: node scripts/pictures.mjs http://localhost:3000
// Each page as a visitor first sees it, on a phone and on a desktop, in light and in dark.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { root } from './steps.mjs';

const base = process.argv[2] ?? 'http://localhost:3000';
const folder = join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });

const found = await findBrowser(root);
const browser = await chromium.launch({
  executablePath: found?.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/** What is done on each page before its picture is taken. */
const scenes = {
  cover: (page) => page.goto('/en'),
  'chapter-flight': (page) => page.goto('/en/chapters/flight'),
  'chapter-yekaterinburg': (page) => page.goto('/en/chapters/yekaterinburg#difference-how-the-two-men-died'),
  sources: (page) => page.goto('/en/sources#differences'),
  async feedback(page) {
    await page.goto('/en/chapters/flight');
    await page.getByRole('button', { name: /Start the quiz/ }).click();
    for (let asked = 0; asked < 9 && !(await page.locator('form[data-kind=one]').count()); asked++) {
      await answer(page);
      await page.locator('a[rel=next]').click();
    }
    await answer(page);
  },
  async results(page) {
    await page.goto('/en/poll');
    const after = page.getByRole('region', { name: 'After reading' });
    await after.getByLabel('It is losing it, but has not yet').check();
    await after.getByRole('button', { name: 'Vote' }).click();
    await page.getByRole('heading', { name: 'Results' }).scrollIntoViewIfNeeded();
    await page.goto(`${page.url().split('?')[0]}#results`);
  },
};

async function answer(page) {
  for (const select of await page.locator('form[data-item] select').all()) await select.selectOption({ index: 1 });
  const choice = page.locator('[name=answer]:is([type=radio], [type=checkbox])').first();
  if (await choice.count()) await choice.check();
  const text = page.locator('input[name=answer][type=text]');
  if (await text.count()) await text.fill('1');
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await page.waitForLoadState();
}

for (const colorScheme of ['light', 'dark']) {
  for (const [width, height] of [
    [390, 844],
    [1280, 900],
  ]) {
    for (const [name, go] of Object.entries(scenes)) {
      const context = await browser.newContext({
        baseURL: base,
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width, height },
      });
      const page = await context.newPage();
      await go(page);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) });
      await context.close();
    }
  }
}
await browser.close();
