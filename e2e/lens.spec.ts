import type { Page } from '@playwright/test';
import { expect, expectNoBarriers, test } from './fixtures';

const asA = 'As Account A tells it';
const asB = 'As Account B tells it';

test.describe('a reader who puts on the lens', () => {
  test('reads a chapter as Account A tells it: what only the other tells is taken away, and counted @size', async ({
    page,
  }) => {
    await page.goto('/en/chapters/flight');
    await expect(page.getByRole('radio', { name: 'Both accounts', exact: true })).toBeChecked();
    await expect(page.getByText('This chapter rests on 9 claims: 4 only in Account B, 5 in both.')).toBeVisible();
    const onlyB = page.locator('#crash-place');
    const size = await sizeOf(page, '#crash-deaths');
    await expect(onlyB).toBeVisible();
    await expect(page.locator('#figure-plane').getByText('Grozny').first()).toBeVisible();

    await page.getByRole('radio', { name: asA }).check();
    await expect(page.getByText('Account A carries 5 of these 9 claims.')).toBeVisible();
    await expect(page.getByText('Account B carries')).toBeHidden();
    await expect(onlyB).toBeHidden();
    const paragraph = page.locator('p:has(#crash-place)');
    expect(await paragraph.evaluate((one) => getComputedStyle(one, '::after').content)).toMatch(
      /^"\d sentences? only in Account B"$/,
    );
    await expect(page.locator('#crash-deaths'), 'what both tell stays as it was').toBeVisible();
    expect(await sizeOf(page, '#crash-deaths')).toBe(size);
    // The map goes blank: Account A names no place.
    await expect(page.locator('.plane-only-b text').first()).toBeHidden();
    await expect(page.getByText('Account A names no place.')).toBeVisible();
    await page.getByRole('radio', { name: asB }).check();
    await expect(page.locator('.plane-only-b text').first()).toBeVisible();
    await expect(page.getByText('Account A names no place.')).toBeHidden();
    await expect(onlyB).toBeVisible();
  });

  test('finds the parade told by Account A alone, and a linked sentence under any lens', async ({ page }) => {
    await page.goto('/en/chapters/parade');
    await page.getByRole('radio', { name: asB }).check();
    await expect(page.locator('#parade-declined')).toBeHidden();
    await page.goto('/en/chapters/parade#parade-declined');
    await page.getByRole('radio', { name: asB }).check();
    await expect(page.locator('#parade-declined')).toBeVisible();
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

  test('has the lens in reach on a phone, in one line, with nothing hidden below it @phone', async ({ page }) => {
    await page.goto('/en/chapters/arrests');
    const bar = page.locator('.lens-bar');
    await page.locator('#commission-accuses, [data-claims]').last().scrollIntoViewIfNeeded();
    const box = await bar.boundingBox();
    expect(box?.y).toBe(0);
    expect(box?.height).toBeLessThan(50);
    await page.getByRole('radio', { name: asA }).check();
    await expect(page.getByRole('radio', { name: asA })).toBeChecked();
    await page.goto('/en/chapters/arrests#more-arrests-russia');
    await expect
      .poll(async () => (await page.locator('#more-arrests-russia').boundingBox())?.y ?? 0)
      .toBeGreaterThanOrEqual(box?.height ?? 0);
  });

  test('reads without the letters, or with a line for each account, and has the letters on paper', async ({ page }) => {
    await page.goto('/en/chapters/arrests');
    const mark = page.locator('[data-accounts] .mark').first();
    const line = () =>
      page
        .locator('[data-accounts="b"]')
        .first()
        .evaluate((element) => {
          const { borderBottomWidth, borderBottomStyle } = getComputedStyle(element);
          return borderBottomWidth === '0px' ? 'none' : borderBottomStyle;
        });
    await page.getByText('What the marks mean').click();
    await page.getByRole('radio', { name: 'Neither' }).check();
    await expect(mark).toBeHidden();
    expect(await line()).toBe('none');
    await page.getByRole('radio', { name: 'Tints' }).check();
    await expect(mark).toBeHidden();
    expect(await line()).toBe('dashed');
    await page.emulateMedia({ media: 'print' });
    await expect(mark).toBeVisible();
    expect(await line()).toBe('none');
  });

  test('can look up what the marks mean', async ({ page }) => {
    await page.goto('/en/chapters/arrests');
    await page.getByText('What the marks mean').click();
    for (const kind of ['event (no sign)', 'statement', 'allegation', 'analysis', 'forecast'])
      await expect(page.getByRole('term').filter({ hasText: kind })).toBeVisible();
  });
});

const sizeOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
