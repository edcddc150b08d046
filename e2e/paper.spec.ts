import { askedIn, readBank } from './bank';
import { expect, test } from './fixtures';

test.describe('the quiz on paper', () => {
  test('holds every item and every option', async ({ page }) => {
    await page.goto('/en/quiz/print');
    await page.emulateMedia({ media: 'print' });
    const asked = new Set(askedIn('all'));
    const bank = readBank().filter(({ id }) => asked.has(id));
    await expect(page.locator('[data-item]')).toHaveCount(bank.length);
    for (const { id, kind, shown } of bank) {
      const item = page.locator(`[data-item="${id}"]`);
      for (const text of shown) await expect(item, id).toContainText(text);
      if (kind === 'account')
        await expect(item.getByRole('listitem'), id).toHaveText([
          'Account A',
          'Account B',
          'Both accounts',
          'Neither account',
        ]);
    }
  });

  test('is printed for one chapter, without what belongs to the screen', async ({ page }) => {
    await page.goto('/en/quiz');
    await page.getByRole('link', { name: 'Print the questions on paper' }).click();
    await page.getByLabel('Print only').selectOption('parade');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.locator('[data-item]')).toHaveCount(askedIn('parade').length);
    // No heading says from which chapter a question is, and the foot says that some of it was made up.
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
    await expect(page.getByText('Some statements here were made up.')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.getByLabel('Print only')).toBeHidden();
    await expect(page.getByText('Name:')).toBeVisible();
  });
});
