import type { Page } from '@playwright/test';
import type { ItemKind } from '@/content/facts/item';
import type { ItemId } from '@/content/facts/items';
import { answerItem, type Hand, keyboard, mouse } from './answer';
import { onDatabase } from './class-in-database';
import { expect, expectNoBarriers, test } from './fixtures';
import { expectSoundType } from './sound-type';

/** A question of each kind. */
const items = {
  one: 'crash-place',
  several: 'cancelled-what',
  order: 'order-of-headlines',
  match: 'who-said-what-in-baku',
  number: 'crash-aboard',
  account: 'parade-who',
} satisfies Record<ItemKind, ItemId>;

/** Takes a quiz of one question of each kind, and calls back before and after each answer, and at the result. */
async function takeQuiz(page: Page, { databaseUrl }: { databaseUrl: string }, hand: Hand, look = async () => {}) {
  await page.goto('/en/quiz');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.locator('form[data-item]')).toBeVisible();
  // Chance draws the questions of a quiz; this one is given its own.
  const [attempt = ''] = new URL(page.url()).pathname.split('/').slice(-1);
  const asked = Object.values(items).join(' ');
  await onDatabase(databaseUrl, 'UPDATE "Attempt" SET "items" = ? WHERE "id" = ?', [asked, attempt]);
  await page.goto(`/en/quiz/${attempt}`);
  for (const kind of Object.keys(items)) {
    await expect(page.locator('form[data-item]')).toHaveAttribute('data-kind', kind);
    await look();
    await answerItem(page, hand);
    await expect(page.getByRole('status')).toHaveText(/That is right|Not quite|Partly right/);
    await expect(
      page.getByRole('list', { name: 'Every option explained' }).getByRole('listitem').first(),
    ).toBeVisible();
    await look();
    await hand.send(page.locator('a[rel=next]'));
  }
  await expect(page.locator('[data-score]')).toBeVisible();
  await look();
}

test.describe('items of all six kinds', () => {
  test('are answered with the mouse @size', async ({ page, site }) => {
    await takeQuiz(page, site, mouse);
  });

  test('are answered with the keyboard alone @script', async ({ page, site }) => {
    test.slow();
    await takeQuiz(page, site, keyboard(page));
  });

  test('have no barrier that axe finds, before the answer and after, nor has the result @script', async ({
    page,
    site,
  }) => {
    test.setTimeout(180_000);
    await takeQuiz(page, site, mouse, async () => {
      await expectNoBarriers(page);
      await expectSoundType(page);
    });
  });

  test('say the verdict first, in the title, and leave the focus where it was @script', async ({ page }) => {
    await page.goto('/en/quiz?scope=parade');
    await page.getByRole('button', { name: 'Start' }).click();
    await answerItem(page, mouse);
    await expect(page).toHaveTitle(/^(That is right\.|Not quite\.|Partly right: \S+ of 1 point\.) Question 1 of \d/);
    expect(await page.getByRole('status').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});
