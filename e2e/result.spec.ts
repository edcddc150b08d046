import type { Page } from '@playwright/test';
import { answerItem, mouse } from './answer';
import { askedIn } from './bank';
import { expect, test } from './fixtures';

/** How many questions the quiz of the chapter has. */
const inParade = () => askedIn('parade').length;

async function takeParade(page: Page) {
  await page.goto('/en/quiz?scope=parade');
  await page.getByRole('button', { name: 'Start' }).click();
  while (!page.url().endsWith('/result')) {
    await answerItem(page, mouse);
    await page.locator('a[rel=next]').click();
    await expect(page.locator('form[data-item], [data-score]')).toBeVisible();
  }
}

test.describe('after a quiz', () => {
  test('a quiz taker sees how sure and how right they were, and what to read again', async ({ page }) => {
    await takeParade(page);
    const score = Number(await page.locator('[data-score]').getAttribute('data-score'));
    // Only what was right in full counts as right here.
    const full = await page.getByText('That is right.').count();
    await expect(
      page.getByText(`When you were fairly sure, you were right ${full} of ${inParade()} times.`).first(),
    ).toBeVisible();
    await expect(page.getByRole('img', { name: /how often you were right/ })).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(`^Your result: ${Math.round(score * 10) / 10} of ${inParade()} points`));
    const sentences = page.getByRole('region', { name: 'Sentences to read again' }).getByRole('link');
    expect(await sentences.count()).toBeGreaterThan(0);
    await sentences.first().click();
    await expect(page).toHaveURL(/\/en\/chapters\/[a-z-]+#[a-z-]+$/);
  });

  test('a quiz taker tries again what they missed, and only that', async ({ page }) => {
    await takeParade(page);
    // What was right in part was missed too.
    const missed = inParade() - (await page.getByText('That is right.').count());
    await page.getByRole('button', { name: /^Try the/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Question 1 of ${missed}`);
  });

  test('a quiz taker passes on a text that gives away no answer, and keeps a reminder', async ({ page, request }) => {
    await takeParade(page);
    const text = await page.getByLabel('Text that gives away no answer').inputValue();
    expect(text).toContain(` of ${inParade()} points.`);
    expect(text).toMatch(/Two accounts of early July 2025; public record to mid-April 2026\. http:\/\/\S+\/en\/quiz/);
    expect(text).toMatch(/Fairly sure: ■*□* \d+ of \d+\n/);
    // The picture's page says what the text says, and no more of anybody.
    const picture = await page.getByRole('link', { name: 'As a picture' }).getAttribute('href');
    const shown = await (await request.get(picture ?? '')).text();
    for (const line of text.match(/^.*[■□].*$/gm) ?? []) expect(shown).toContain(line);
    const href = await page.getByRole('link', { name: 'A reminder for your calendar' }).getAttribute('href');
    const file = await request.get(href ?? '');
    expect(file.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    expect(await file.text()).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]+\/en\/quiz\?scope=parade\r\n[\s\S]+END:VCALENDAR\r\n$/,
    );
  });

  test('a quiz taker copies the text with one press @script', async ({ page, context, site }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url });
    await takeParade(page);
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByText('Copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.getByLabel('Text that gives away no answer').inputValue(),
    );
  });

  test('a quiz moves to another device by its code, and is gone from the first', async ({ page, browser, site }) => {
    await page.goto('/en/quiz?scope=parade');
    await page.getByRole('button', { name: 'Start' }).click();
    await answerItem(page, mouse);
    await page.getByText('Continue on another device').click();
    const code = await page.locator('details strong').textContent();
    const school = await browser.newContext({ baseURL: site.url });
    const there = await school.newPage();
    await there.goto('/en/quiz');
    await there.getByText('Continue a quiz from another device').click();
    await there.getByLabel('Code').fill('AAAA-AAAA-AAAA-AAAA');
    await there.getByRole('button', { name: 'Continue here' }).click();
    await expect(there.locator('#code-error')).toHaveText(/^No quiz has this code/);
    await expect(there.getByLabel('Code')).toHaveValue('AAAA-AAAA-AAAA-AAAA');
    await there.getByLabel('Code').fill((code ?? '').toLowerCase());
    await there.getByRole('button', { name: 'Continue here' }).click();
    await expect(there.getByRole('heading', { level: 1 })).toHaveText(`Question 2 of ${inParade()}`);
    const gone = await page.goto(new URL(there.url()).pathname);
    expect(gone?.status()).toBe(404);
    await school.close();
  });
});
