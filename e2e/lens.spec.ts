import type { Page } from '@playwright/test';
import { expect, expectNoBarriers, test } from './fixtures';

const asA = 'As Account A tells it';
const asB = 'As Account B tells it';

test.describe('a reader who puts on the lens', () => {
  test('reads a chapter as Account A tells it, and the rest recedes but stays readable @size', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    await expect(page.getByRole('radio', { name: 'Both accounts', exact: true })).toBeChecked();
    await expect(page.getByText('This chapter rests on 9 claims: 4 only in Account B, 5 in both.')).toBeVisible();
    const onlyB = page.locator('#crash-place');
    const [before, size] = [await colourOf(page, '#crash-place'), await sizeOf(page, '#crash-place')];

    await page.getByRole('radio', { name: asA }).check();
    await expect(page.getByText('Account A carries 5 of these 9 claims.')).toBeVisible();
    await expect(page.getByText('Account B carries')).toBeHidden();
    await expect(onlyB).toBeVisible();
    expect(await colourOf(page, '#crash-place')).not.toBe(before);
    expect(await sizeOf(page, '#crash-place')).toBeLessThan(size);
    expect(await sizeOf(page, '#crash-place')).toBeGreaterThanOrEqual(16);
    expect(await colourOf(page, '#crash-deaths'), 'what both tell stays as it was').toBe(before);
  });

  test('sees what the two tell differently in one account’s terms', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    const difference = page.locator('#difference-how-the-plane-was-lost');
    const [ofA, ofB] = [/badly damaged it/, /a missile shot it down/];
    for (const [choice, told, left, sentence] of [
      [asA, ofA, ofB, 'Account B tells it differently.'],
      [asB, ofB, ofA, 'Account A tells it differently.'],
    ] as const) {
      await page.getByRole('radio', { name: choice }).check();
      await expect(difference.getByText(told)).toBeVisible();
      await expect(difference.getByText(left)).toBeHidden();
      await expect(difference.getByText(sentence)).toBeVisible();
    }
    await page.getByRole('radio', { name: 'Both accounts', exact: true }).check();
    await expect(difference.getByText(ofA)).toBeVisible();
    await expect(difference.getByText(ofB)).toBeVisible();
    await expect(difference.getByText(/tells it differently/).first()).toBeHidden();
  });

  test('meets no barrier with a lens on @script', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    for (const choice of [asA, asB]) {
      await page.getByRole('radio', { name: choice }).check();
      await expectNoBarriers(page);
    }
  });

  test('gets both accounts on paper', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    await page.getByRole('radio', { name: asA }).check();
    await page.emulateMedia({ media: 'print' });
    const difference = page.locator('#difference-how-the-plane-was-lost');
    await expect(difference.getByText(/a missile shot it down/)).toBeVisible();
    await expect(difference.getByText(/tells it differently/).first()).toBeHidden();
  });

  test('chooses by the arrow keys, and finds the choice again in the next chapter @script', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    await page.getByRole('radio', { name: 'Both accounts', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: asB })).toBeChecked();
    await page.getByRole('link', { name: /^Next chapter/ }).click();
    await expect(page).toHaveURL(/parade$/);
    await expect(page.getByRole('radio', { name: asB })).toBeChecked();
    await page.getByRole('radio', { name: 'Both accounts', exact: true }).check();
    await page.goBack();
    await expect(page.getByRole('radio', { name: 'Both accounts', exact: true })).toBeChecked();
  });

  const troubles = {
    'kept a lens that does not exist': () => localStorage.setItem('lens', '"><img src=x>'),
    'has switched storage off': () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('switched off', 'SecurityError');
        },
      }),
    'has no room left': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  };
  for (const [trouble, prepare] of Object.entries(troubles)) {
    test(`reads on undisturbed when the browser ${trouble} @script`, async ({ page }) => {
      await page.addInitScript(prepare);
      await page.goto('/en/chapters/flight');
      await expect(page.getByRole('radio', { name: 'Both accounts', exact: true })).toBeChecked();
      await page.getByRole('radio', { name: asA }).check();
      await expect(page.getByText('Account A carries 5 of these 9 claims.')).toBeVisible();
    });
  }

  test('can look up what the marks mean', async ({ page }) => {
    await page.goto('/en/chapters/arrests');
    await page.getByText('What the marks mean').click();
    for (const kind of ['event (no sign)', 'statement', 'allegation', 'analysis', 'forecast'])
      await expect(page.getByRole('term').filter({ hasText: kind })).toBeVisible();
  });
});

const colourOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).color);
const sizeOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
