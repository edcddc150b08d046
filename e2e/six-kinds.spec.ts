import type { Page } from '@playwright/test';
import { answerItem, type Hand, keyboard, mouse } from './answer';
import { expect, expectNoBarriers, test } from './fixtures';
import { expectSoundType } from './sound-type';

const kinds = ['account', 'match', 'number', 'one', 'order', 'several'];

/** Takes the whole quiz of a chapter, and calls back before and after the first item of each kind that was not seen yet. */
async function takeQuiz(
  page: Page,
  scope: string,
  hand: Hand,
  look: (page: Page) => Promise<void> = async () => {},
  seen = new Set<string>(),
) {
  await page.goto(`/en/quiz?scope=${scope}`);
  await page.getByLabel('How many questions').selectOption('all');
  await page.getByRole('button', { name: 'Start' }).click();
  while (!page.url().endsWith('/result')) {
    const kind = (await page.locator('form[data-item]').getAttribute('data-kind')) ?? '';
    if (!seen.has(kind)) await look(page);
    await answerItem(page, hand);
    await expect(page.getByRole('status')).toHaveText(/That is right|Not quite|Partly right/);
    await expect(
      page.getByRole('list', { name: 'Every option explained' }).getByRole('listitem').first(),
    ).toBeVisible();
    if (!seen.has(kind)) await look(page);
    seen.add(kind);
    await hand.send(page.locator('a[rel=next]'));
    await expect(page.locator('form[data-item], [data-score]')).toBeVisible();
  }
  return seen;
}

test.describe('items of all six kinds', () => {
  test('are answered with the mouse @size', async ({ page }) => {
    const seen = await takeQuiz(page, 'baku-answers', mouse);
    for (const kind of await takeQuiz(page, 'what-next', mouse)) seen.add(kind);
    expect([...seen].sort()).toEqual(kinds);
  });

  test('are answered with the keyboard alone @script', async ({ page }) => {
    test.slow();
    const seen = await takeQuiz(page, 'baku-answers', keyboard(page));
    for (const kind of await takeQuiz(page, 'what-next', keyboard(page))) seen.add(kind);
    expect([...seen].sort()).toEqual(kinds);
  });

  test('have no barrier that axe finds, before the answer and after, nor has the result @script', async ({ page }) => {
    test.setTimeout(180_000);
    const look = async () => {
      await expectNoBarriers(page);
      await expectSoundType(page);
    };
    const seen = new Set<string>();
    for (const scope of ['baku-answers', 'what-next']) await takeQuiz(page, scope, mouse, look, seen);
    expect([...seen].sort()).toEqual(kinds);
    await look();
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
