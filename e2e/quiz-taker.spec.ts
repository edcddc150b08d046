import { refusals } from '../content/en/interface/refusals';
import { answerItem, mouse } from './answer';
import { expect, test } from './fixtures';

const missing: Readonly<Record<string, keyof typeof refusals>> = {
  several: 'choose-one-or-more',
  order: 'choose-every-place',
  match: 'choose-every-match',
  number: 'give-a-number',
};

test.describe('a quiz taker', () => {
  test('takes a quiz from the first question to the result @size @database', async ({ page }) => {
    await page.goto('/en/quiz');
    await page.getByLabel('How many questions').selectOption('5');
    await page.getByRole('button', { name: 'Start' }).click();
    for (let number = 1; number <= 5; number++) {
      await expect(page.getByRole('heading', { name: `Question ${number} of 5` })).toBeVisible();
      await answerItem(page, mouse);
      await expect(page.getByRole('status')).toHaveText(/That is right|Not quite|Partly right/);
      const sentences = page.getByRole('link', { name: 'Read the sentence' });
      expect(await sentences.count()).toBeGreaterThan(1);
      await expect(sentences.first()).toHaveAttribute('href', /^\/en\/chapters\/[a-z-]+#[a-z-]+$/);
      // The way on is in reach without passing the explanations.
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await expect(page.locator('a[rel=next]')).toBeInViewport({ ratio: 1 });
      await page.locator('a[rel=next]').click();
    }
    await expect(page).toHaveURL(/\/result$/);
    const score = page.locator('[data-score][data-max]');
    await expect(score).toHaveAttribute('data-max', '5');
    await expect(page.getByRole('table')).toContainText('Chapter');
  });

  test('resumes where they stopped', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    await page.getByRole('button', { name: /Start the quiz/ }).click();
    await answerItem(page, mouse);
    await page.goto('/en/quiz');
    await page.getByRole('link', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: /^Question 2 of/ })).toBeVisible();
  });

  test('is asked for an answer when none was chosen, and keeps how sure they were', async ({ page }) => {
    await page.goto('/en/chapters/parade');
    await page.getByRole('button', { name: /Start the quiz/ }).click();
    await page.getByLabel('Fairly sure').check();
    await page.getByRole('button', { name: 'Answer' }).click();
    // Each kind of question asks in its own words.
    const kind = (await page.locator('form[data-item]').getAttribute('data-kind')) ?? '';
    await expect(page.locator('#answer-error')).toHaveText(refusals[missing[kind] ?? 'choose-an-answer']);
    await expect(page.getByLabel('Fairly sure')).toBeChecked();
    await answerItem(page, mouse);
    await expect(page.getByRole('status')).toBeVisible();
  });

  test('sees nobody else’s quiz', async ({ page, browser, site }) => {
    await page.goto('/en/chapters/flight');
    await page.getByRole('button', { name: /Start the quiz/ }).click();
    await expect(page).toHaveURL(/\/en\/quiz\/[\w-]{22}$/);
    const stranger = await browser.newContext({ baseURL: site.url });
    const theirs = await stranger.newPage();
    const response = await theirs.goto(page.url());
    expect(response?.status()).toBe(404);
    await stranger.close();
  });

  test('has the explanations at the end, when they chose so', async ({ page }) => {
    await page.goto('/en/quiz');
    await page.getByLabel('Topic').selectOption('parade');
    await page.getByLabel('at the end').check();
    await page.getByRole('button', { name: 'Start' }).click();
    const all = Number(/of (\d+)/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')?.[1]);
    for (let number = 1; number <= all; number++) {
      await answerItem(page, mouse);
      if (number < all) await expect(page.getByText('Your answer is saved.')).toBeVisible();
      await page.locator('a[rel=next]').click();
    }
    // Chance says which question comes first, and not every kind has options of which one is right.
    const explained = page.locator('details').filter({ hasText: 'Right answer' }).first();
    await explained.getByText('Every option explained').click();
    await expect(explained.getByText('Right answer').first()).toBeVisible();
  });
});
