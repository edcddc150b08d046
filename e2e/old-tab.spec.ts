import { expect, test } from './fixtures';

/** Browsers say this of the service worker, whose file is gone as well: it keeps the one that it has. */
const worker = /^A bad HTTP response code \(404\) was received when fetching the script/;

/** From now on the server has another build: the files that this tab was made of are gone. */
async function deploy(page: import('@playwright/test').Page): Promise<void> {
  await page
    .context()
    .route(/\/(_next\/static|assets)\//, (route) => route.fulfill({ status: 404, body: 'Not found' }));
}

test.describe('a tab that was opened before a deploy', () => {
  test.afterEach(({ complaints }) => {
    const others = complaints.filter((complaint) => !worker.test(complaint));
    complaints.splice(0, complaints.length, ...others);
  });

  test('still takes a vote and a quiz, although the files of its pages are gone @script', async ({ page }) => {
    await page.goto('/en');
    await deploy(page);
    await page.getByLabel('No, it has not').check();
    await page.getByRole('button', { name: 'Vote' }).click();
    await expect(page.getByText('Your vote before reading is counted.')).toBeVisible();

    await page.goto('/en/quiz');
    await page.getByRole('button', { name: 'Start' }).first().click();
    await expect(page).toHaveURL(/\/en\/quiz\/[\w-]{22}/);
    await expect(page.locator('form[data-item]')).toBeVisible();
  });

  test('still sends what was filled in before the deploy @script', async ({ page }) => {
    await page.goto('/en/quiz');
    await page.getByRole('button', { name: 'Start' }).first().click();
    await expect(page.locator('form[data-item]')).toBeVisible();
    await deploy(page);
    for (const field of await page.locator('form[data-item] select').all()) await field.selectOption({ index: 1 });
    const choice = page.locator('form[data-item] input[name=answer]').first();
    if (await choice.count())
      (await choice.getAttribute('type')) === 'text' ? await choice.fill('7') : await choice.check();
    await page.locator('form[data-item] button').last().click();
    // Feedback, or, where two places were filled with the same, the sentence that says so: both are the new build's.
    await expect(page.locator('a[rel=next], [aria-invalid=true]').first()).toBeVisible();
  });
});
