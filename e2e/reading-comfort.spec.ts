import { expect, test } from './fixtures';

test.describe('a reader', () => {
  test('has a word explained in place by key, and comes back to it @size @script', async ({ page }) => {
    await page.goto('/en/chapters/arrests');
    const word = page.locator('a.term', { hasText: 'Sputnik' });
    await word.focus();
    await page.keyboard.press('Enter');
    const note = page.getByRole('dialog', { name: 'Sputnik' });
    await expect(note).toBeVisible();
    await expect(note).toContainText('owned by the Russian state');
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(word).toBeFocused();
    await expect(page).toHaveURL(/\/en\/chapters\/arrests$/);
  });

  test('who tabs out of a note has closed it, and on a phone it leaves its sentence uncovered @size @script', async ({
    page,
  }) => {
    await page.goto('/en/chapters/flight');
    const mark = page.locator('#crash-place a.mark');
    const note = page.locator('#note-crash-place');
    await mark.click();
    await expect(note).toBeVisible();
    if ((page.viewportSize()?.width ?? 0) < 640) {
      const [box, at] = [await note.boundingBox(), await mark.boundingBox()];
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(843);
      expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
    }
    for (let tab = 0; tab < 8 && (await note.isVisible()); tab++) {
      await page.keyboard.press('Tab');
      // Focus is in the note, or the note is gone.
      const isBehind = await note.evaluate(
        (shown) =>
          shown.matches(':popover-open') &&
          document.activeElement !== document.body &&
          !shown.contains(document.activeElement),
      );
      expect(isBehind).toBe(false);
    }
    await expect(note).toBeHidden();
  });

  test('who asks for more contrast gets it @script', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    const lead = page.locator('header p').last();
    const quiet = await lead.evaluate((one) => getComputedStyle(one).color);
    await page.emulateMedia({ contrast: 'more' });
    const [strong, ink] = await lead.evaluate((one) => [
      getComputedStyle(one).color,
      getComputedStyle(document.body).color,
    ]);
    expect(strong).toBe(ink);
    expect(strong).not.toBe(quiet);
  });

  test('finds each explained word at a place of the people page', async ({ page }) => {
    await page.goto('/en/chapters/arrests');
    const links = await page
      .locator('a.term')
      .evaluateAll((words) => words.map((word) => word.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(3);
    expect(new Set(links).size).toBe(links.length);
    for (const link of links) expect(link).toMatch(/^\/en\/people#(person|term)-[a-z-]+$/);
  });

  test('copies a sentence with its dateline and its address @script', async ({ page, context, site }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url });
    await page.goto('/en/chapters/flight');
    await page.locator('#crash-place a.mark').click();
    await page.getByRole('button', { name: 'Copy a link to the sentence' }).filter({ visible: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `Account B reports: It came down near Aktau.\nTwo accounts of early July 2025; public record to mid-April 2026: ${site.url}/en/chapters/flight#crash-place`,
    );
  });

  test('is given the text to copy where there is no clipboard @script', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto('/en/chapters/flight');
    await page.locator('#crash-place a.mark').click();
    await page.getByRole('button', { name: 'Copy a link to the sentence' }).filter({ visible: true }).click();
    await expect(page.getByRole('textbox', { name: 'Copy this text:' })).toHaveValue(
      /^Account B reports: It came down near Aktau\.\nTwo/,
    );
  });

  test('goes on where they stopped @script', async ({ page }) => {
    await page.goto('/en/chapters/yekaterinburg');
    await page.locator('#raid-hospital').scrollIntoViewIfNeeded();
    await page.goto('/en');
    const link = page.getByRole('link', { name: 'Continue with chapter 4: 27 June' });
    await expect(link).toHaveAttribute('href', /\/en\/chapters\/yekaterinburg#[a-z-]+$/);
    // Whoever has begun is offered to go on; the form of the first vote is folded into a link.
    await expect(page.locator('form[action="/poll/vote"]')).toBeHidden();
    await expect(page.getByRole('link', { name: /^Your vote/ })).toBeVisible();
    await link.click();
    await expect(page).toHaveURL(/\/en\/chapters\/yekaterinburg#raid-/);
  });

  test('is led to the next chapter after reading one to its end @script', async ({ page }) => {
    await page.goto('/en/chapters/yekaterinburg');
    await page.getByRole('heading', { name: 'Did this chapter move you?' }).scrollIntoViewIfNeeded();
    await page.goto('/en');
    await expect(page.getByRole('link', { name: 'Continue with chapter 5: Baku answers' })).toBeVisible();
  });

  test('reads as if nothing was kept when the note is of another edition, or storage is off @script', async ({
    page,
  }) => {
    for (const note of ['{"read":["gone"],"slug":"no-such-chapter","at":"x"}', 'not json', '{"slug":7}']) {
      await page.goto('/en');
      await page.evaluate((text) => localStorage.setItem('reading', text), note);
      await page.goto('/en');
      await expect(page.getByRole('link', { name: 'Start reading' })).toBeVisible();
      await expect(page.getByText(/Continue with/)).toHaveCount(0);
    }
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('off', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
    });
    await page.goto('/en/chapters/flight');
    await page.getByRole('button', { name: 'More lost' }).click();
    await expect(page.locator('chapter-tap [role=status]').first()).toHaveText(/^Thank you\./);
    await page.goto('/en');
    await expect(page.getByText(/Continue with/)).toHaveCount(0);
  });

  test('guesses before the number is told', async ({ page }) => {
    await page.goto('/en/chapters/yekaterinburg');
    const guess = page.getByRole('complementary', { name: 'Your guess' });
    await expect(guess.getByText(/^Account A puts the number at almost 50/)).toBeHidden();
    // No answer without a guess.
    await expect(guess.getByText('Show what the accounts say')).toBeHidden();
    await expect(guess.getByText('Choose an answer; then')).toBeVisible();
    await guess.getByLabel('10 to 30').check();
    await guess.getByText('Show what the accounts say').click();
    await expect(guess.getByText(/^Account A puts the number at almost 50/)).toBeVisible();
    await expect(guess.getByText('Choose an answer; then')).toBeHidden();
    await expect(guess.getByLabel('10 to 30')).toBeChecked();
  });

  test('finds how to cite a chapter at its foot', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    await page.getByText('Cite or share this page').click();
    await expect(page.getByText(/^The plane\. \(\d{4}, \w+ \d+\)\. In Has Russia lost Azerbaijan\?/)).toBeVisible();
    await expect(page.getByText('@misc{azerbaijan-flight-')).toContainText('early July 2025');
  });

  test('sees how much is left', async ({ page }) => {
    await page.goto('/en/chapters/why-now');
    await expect(page.getByText(/^1 chapter left, \d minutes?$/)).toBeVisible();
    await page.goto('/en/chapters/what-next');
    await expect(page.getByText(/chapters? left/)).toHaveCount(0);
  });
});

test('nothing moves by itself for a reader who asked for stillness @script', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/chapters/flight');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
