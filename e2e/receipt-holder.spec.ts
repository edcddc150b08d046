import { expect, expectNoBarriers, test } from './fixtures';

test.describe('a voter with a receipt', () => {
  test('is shown the code once, and changes and takes back the vote on another device @database', async ({
    page,
    browser,
    site,
    extraHTTPHeaders,
  }) => {
    await page.goto('/en/poll');
    const before = page.getByRole('region', { name: 'Before reading' });
    await before.getByLabel('Yes, it has').check();
    await before.getByRole('button', { name: 'Vote' }).click();
    const code = (await page.getByText(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/).textContent()) ?? '';
    expect(page.url()).not.toContain(code);
    await page.reload();
    await expect(page.getByText('Your vote: “Yes, it has”.')).toBeVisible();
    await expect(page.getByText(code)).toHaveCount(0);

    const other = await browser.newContext({ baseURL: site.url, ...(extraHTTPHeaders && { extraHTTPHeaders }) });
    const device = await other.newPage();
    await device.goto('/en/poll');
    await device.getByText('I voted on another device').click();
    await device.getByLabel('Receipt code').fill(code.toLowerCase().replaceAll('-', ' '));
    await device.getByLabel('Which vote was it?').selectOption({ label: 'After reading' });
    const group = device.getByRole('group', { name: 'The new answer' });
    await group.getByLabel('No, it has not').check();
    await device.getByRole('button', { name: 'Change my vote' }).click();
    await expect(device.locator('#receipt-error')).toContainText('No vote in this phase has that receipt.');
    await expect(device.getByLabel('Receipt code')).toHaveAttribute('aria-invalid', 'true');
    await expect(group.getByLabel('No, it has not')).toBeChecked();
    await device.getByLabel('Which vote was it?').selectOption({ label: 'Before reading' });
    await device.getByRole('button', { name: 'Change my vote' }).click();
    await expect(device.getByText('The vote with that receipt is now counted as you have just chosen.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Your vote: “No, it has not”.')).toBeVisible();

    await device.getByText('I voted on another device').click();
    await device.getByLabel('Receipt code').fill(code);
    await device.getByRole('button', { name: 'Withdraw my vote' }).click();
    await expect(device.getByText('Your vote has been withdrawn.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Your vote:')).toHaveCount(0);
    await other.close();
  });

  test('ticks what moved them', async ({ page }) => {
    await page.goto('/en/poll');
    const after = page.getByRole('region', { name: 'After reading' });
    await after.getByText('I have read it: vote after reading').click();
    await after.getByLabel('No, it has not').check();
    await after.getByRole('button', { name: 'Vote' }).click();
    await page.getByLabel('What Moscow said after the crash').check();
    await page.getByLabel('The arrests at Sputnik in Baku').check();
    await page.getByRole('button', { name: 'Save what moved me' }).click();
    await page.getByText('2 arguments are saved.').click();
    await expect(page.getByLabel('The arrests at Sputnik in Baku')).toBeChecked();
    await expect(page.getByText('Your vote: “No, it has not”.')).toBeVisible();
    await page.getByLabel('The arrests at Sputnik in Baku').uncheck();
    await page.getByLabel('What Moscow said after the crash').uncheck();
    await page.getByRole('button', { name: 'Save what moved me' }).click();
    await expect(page.getByLabel('What Moscow said after the crash')).not.toBeChecked();
  });

  test('votes by keyboard alone', async ({ page }) => {
    await page.goto('/en/poll');
    const after = page.getByRole('region', { name: 'After reading' });
    await after.getByText('I have read it: vote after reading').focus();
    await page.keyboard.press('Enter');
    await after.getByLabel('Yes, it has').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Your vote after reading is counted.')).toBeVisible();
    await expect(page.getByText('Your vote: “It is losing it, but has not yet”.')).toBeVisible();
    await page.getByText('I voted on another device').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Receipt code')).toBeVisible();
  });

  test('meets no barrier on the way @script', async ({ page }) => {
    await page.goto('/en/poll');
    await expectNoBarriers(page);
    const after = page.getByRole('region', { name: 'After reading' });
    await after.getByText('I have read it: vote after reading').click();
    await after.getByLabel('Yes, it has').check();
    await after.getByRole('button', { name: 'Vote' }).click();
    await expect(page.getByText('Your receipt')).toBeVisible();
    await page.getByText('I voted on another device').click();
    await expectNoBarriers(page);
  });
});
