// Takes the pictures in docs/pictures anew: node scripts/pictures.mjs http://localhost:3000
// Each page as a visitor first sees it, on a phone and on a desktop, in light and in dark; and a teacher's five steps.
// On a site with an empty database: one of the steps opens an account.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { root } from './steps.mjs';

const base = process.argv[2] ?? 'http://localhost:3000';
const folder = join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });

// A class says its link only under a name that other devices could open.
const school = 'quiz.school.example';
const found = await findBrowser(root);
const browser = await chromium.launch({
  executablePath: found?.path,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--host-resolver-rules=MAP ${school} 127.0.0.1`],
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

/** A teacher's five steps (docs/school-systems.md); each goes on from the one before. */
const steps = {
  async roster(page) {
    await page.goto('/en/sign-up');
    await page.getByLabel('Your name').fill('Ms Rahimova');
    await page.getByLabel('Password').fill('blue tractor nine');
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('History 10b');
    await page.getByRole('button', { name: 'Create class' }).click();
    await page.getByRole('link', { name: 'Paste a roster' }).click();
    await page.getByLabel('Names').fill('Anna Schmidt\t12\nBen Okafor\t13\nCem Yıldız\t14');
  },
  async link(page) {
    await page.getByRole('button', { name: 'Check the list' }).click();
    await page.getByRole('button', { name: 'Add 3 pupils' }).click();
    await page.getByRole('link', { name: 'History 10b' }).first().click();
  },
  questions: (page) => page.getByRole('link', { name: 'Questions', exact: true }).first().click(),
  async join(page) {
    await page.getByRole('link', { name: 'History 10b' }).first().click();
    await page.goto(await page.getByRole('textbox', { name: 'The link for pupils' }).inputValue());
    await page.getByLabel('Your name', { exact: true }).selectOption('Anna Schmidt');
  },
  async scores(page) {
    await page.goto('/en/classes');
    await page.getByRole('link', { name: 'History 10b' }).first().click();
    await page.waitForURL(/\/classes\/[\w-]{22}$/);
    await page.goto(`${page.url()}/files`);
    await page.getByRole('heading', { name: 'Gradebook', exact: true }).evaluate((one) => one.scrollIntoView());
  },
};

async function takeSteps() {
  const context = await browser.newContext({
    baseURL: Object.assign(new URL(base), { hostname: school }).origin,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  for (const [index, [name, go]] of Object.entries(steps).entries()) {
    await go(page);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(folder, `teacher-${index + 1}-${name}.png`) });
  }
  await context.close();
}

await takeSteps();
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
