import { expect, test } from './fixtures';

test.describe('a reader at the end of a chapter', () => {
  test('taps how it moved them, is thanked and finds their path on the poll page @database', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    await page.getByRole('button', { name: 'More lost' }).click();
    await expect(page.getByText('Thank you. Your tap is counted').filter({ visible: true })).toHaveCount(1);
    await expect(page).toHaveURL(/\/en\/chapters\/flight(#tapped)?$/);
    await page.goto('/en/chapters/parade');
    await page.getByRole('button', { name: 'Less lost' }).click();
    await expect(page.getByText('Thank you. Your tap is counted').filter({ visible: true })).toHaveCount(1);
    await page.getByRole('link', { name: 'See your path so far' }).click();
    const path = page.getByRole('region', { name: 'Your path through the chapters' });
    await expect(path.getByRole('listitem').filter({ hasText: 'The plane' })).toContainText('More lost');
    await expect(path.getByRole('listitem').filter({ hasText: 'The parade' })).toContainText('Less lost');
    await expect(path.getByText('7 chapters have no tap yet.')).toBeVisible();
  });

  test('stays where they are when they tap, and is told once @script', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    const before = page.url();
    await page.getByRole('button', { name: 'No change' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('chapter-tap [role=status]').first()).toHaveText(/^Thank you\./);
    await expect(page.getByRole('button', { name: 'No change' })).toBeFocused();
    expect(page.url()).toBe(before);
    await page.getByText('All chapters').click();
    await expect(page.locator('details a[aria-current=page]')).toContainText('you are here');
    await page.reload();
    await page.getByText('All chapters').click();
    await expect(page.getByRole('link', { name: /The plane · read/ })).toBeVisible();
  });

  test('answers the two questions without leaving the chapter @size @script', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    const first = page.locator('chapter-check').first();
    await first.getByLabel('Aktau').check();
    await first.getByLabel('Sure', { exact: true }).check();
    await first.getByRole('button', { name: 'Answer' }).click();
    await expect(first.getByRole('status')).toHaveText('That is right.');
    await expect(first.getByRole('heading', { level: 4 })).toBeFocused();
    await expect(first.getByRole('listitem').filter({ hasText: 'Right answer · Your answer' })).toHaveCount(1);
    await expect(first.getByRole('link', { name: 'Read the sentence' }).first()).toHaveAttribute(
      'href',
      /^\/en\/chapters\/[a-z-]+#[a-z-]+$/,
    );
    await expect(page).toHaveURL(/\/en\/chapters\/flight$/);
    const second = page.locator('chapter-check').nth(1);
    await second.getByRole('button', { name: 'Answer' }).click();
    await expect(second.getByRole('status')).toHaveText('Please choose an answer.');
    await second.locator('[name=answer]').first().check();
    await second.getByRole('button', { name: 'Answer' }).click();
    await expect(second.getByRole('status')).toHaveText(/That is right|Not quite/);
  });

  test('is told when an answer cannot be changed any more @script', async ({ page }) => {
    const answer = async (name: string) => {
      await page.goto('/en/chapters/flight');
      const check = page.locator('chapter-check').first();
      await check.getByLabel(name).check();
      await check.getByRole('button', { name: 'Answer' }).click();
      return check.getByRole('status');
    };
    await expect(await answer('Aktau')).toHaveText('That is right.');
    await expect(await answer('Grozny')).toHaveText(/the first answer counts/);
  });
});

test.describe('without script @no-script', () => {
  test('a tap leads back to its thanks', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    await expect(page.locator('#tapped')).toBeHidden();
    await page.getByRole('button', { name: 'More lost' }).click();
    await expect(page).toHaveURL(/\/en\/chapters\/flight#tapped$/);
    await expect(page.locator('#tapped')).toBeVisible();
  });

  test('a question is explained on its own page, and leads to the other', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    const form = page.locator('form[data-item=crash-place]');
    const shown = await form.locator('input[name=answer] + span').allTextContents();
    await form.getByLabel('Grozny').check();
    await form.getByRole('button', { name: 'Answer' }).click();
    await expect(page).toHaveURL(/\/en\/quiz\/[\w-]{22}\?item=crash-place$/);
    await expect(page.getByRole('status')).toHaveText('Not quite.');
    const explained = await page.getByRole('list', { name: 'Every option explained' }).getByRole('listitem').all();
    for (const [index, option] of explained.entries()) await expect(option).toContainText(shown[index] ?? '?');
    await page.locator('a[rel=next]').click();
    await expect(page.locator('form[data-item]')).toHaveAttribute('data-item', 'crash-cause-words');
  });

  test('a question left open is asked again, with what was chosen', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    const form = page.locator('form[data-item=crash-place]');
    await form.getByLabel('Fairly sure').check();
    await form.getByRole('button', { name: 'Answer' }).click();
    await expect(page.locator('#answer-error')).toHaveText('Please choose an answer.');
    await expect(page.getByLabel('Fairly sure')).toBeChecked();
    await page.getByLabel('Aktau').check();
    await page.getByRole('button', { name: 'Answer' }).click();
    await expect(page.getByRole('status')).toHaveText('That is right.');
  });

  test('nothing is offered that only script could do', async ({ page }) => {
    await page.goto('/en');
    await expect(page.getByText('Keep for offline')).toHaveCount(0);
    await expect(page.getByText(/Continue with/)).toHaveCount(0);
  });
});
