import { expect, test } from './fixtures';

test.describe('a voter', () => {
  test('votes on the cover, changes their mind, votes after reading and sees the results @size @database', async ({
    page,
  }) => {
    await page.goto('/en');
    await page.getByLabel('No, it has not').check();
    await page.getByRole('button', { name: 'Vote' }).click();
    await expect(page).toHaveURL(/\/en\/poll\?voted=before$/);
    await expect(page.getByText('Your vote before reading is counted.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Now read chapter one' })).toHaveAttribute(
      'href',
      '/en/chapters/before',
    );
    await expect(page.getByText('The results are hidden for now')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);

    const before = page.getByRole('region', { name: 'Before reading' });
    await before.getByText('Change my vote').first().click();
    await before.getByLabel('Yes, it has').check();
    await before.getByRole('button', { name: 'Change my vote' }).click();
    await expect(page.getByText('Your vote: “Yes, it has”.')).toBeVisible();

    const after = page.getByRole('region', { name: 'After reading' });
    await after.getByLabel('It is losing it, but has not yet').check();
    await after.getByRole('button', { name: 'Vote' }).click();
    await expect(page.getByText('Your vote after reading is counted.')).toBeVisible();
    const results = page.getByRole('region', { name: 'Results' });
    await expect(results).toContainText('This is not a survey');
    // First what was asked for, then what can still be done.
    const parts = await page.locator('#results, form[action="/poll/vote"]').all();
    expect(await parts[0]?.getAttribute('id')).toBe('results');
    await expect(results.getByRole('table', { name: /Before reading/ })).toBeVisible();
    await expect(results.getByRole('table', { name: /After reading/ })).toBeVisible();
  });

  test('looks first, and is counted apart', async ({ page }) => {
    await page.goto('/en/poll');
    await page.getByRole('button', { name: 'Show me the results now' }).click();
    await expect(page.getByRole('heading', { name: 'Results' })).toBeVisible();
    const after = page.getByRole('region', { name: 'After reading' });
    await after.getByText('I have read it: vote after reading').click();
    await after.getByLabel('I can’t say').check();
    await after.getByRole('button', { name: 'Vote' }).click();
    await expect(page.getByText('Counted apart')).toBeVisible();
  });

  test('takes a vote back', async ({ page }) => {
    await page.goto('/en/poll');
    const before = page.getByRole('region', { name: 'Before reading' });
    await before.getByLabel('I can’t say').check();
    await before.getByRole('button', { name: 'Vote' }).click();
    await before.getByText('Change my vote').first().click();
    await before.getByRole('button', { name: 'Withdraw my vote' }).click();
    await expect(page.getByText('Your vote has been withdrawn.')).toBeVisible();
    await expect(before.getByRole('button', { name: 'Vote' })).toBeVisible();
  });

  test('is asked again when nothing was chosen', async ({ page }) => {
    await page.goto('/en');
    await page.getByRole('button', { name: 'Vote' }).click();
    await expect(page.locator('#stance-error')).toHaveText('Please choose one of the four answers.');
    await expect(page.locator('input[name=stance]').first()).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel('I can’t say').check();
    await page.getByRole('button', { name: 'Vote' }).click();
    await expect(page).toHaveURL(/voted=before/);
  });

  test('forgets this browser', async ({ page, context }) => {
    await page.goto('/en/poll');
    await page.getByRole('region', { name: 'Before reading' }).getByLabel('Yes, it has').check();
    await page.getByRole('region', { name: 'Before reading' }).getByRole('button', { name: 'Vote' }).click();
    expect((await context.cookies()).map(({ name }) => name)).toContain('reader');
    await page.goto('/en/about');
    await page.getByRole('button', { name: 'Forget this browser' }).click();
    await expect(page).toHaveURL(/\/en$/);
    expect(await context.cookies()).toEqual([]);
  });
});
