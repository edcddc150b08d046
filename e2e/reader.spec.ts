import { chapterSlugs } from '@/content/facts/chapters';
import { claimIds, claims } from '@/content/facts/claims';
import { expect, test } from './fixtures';

test.describe('a reader', () => {
  test('goes from the cover through all nine chapters to the vote', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/en$/);
    await page.getByRole('link', { name: 'Start reading' }).click();
    for (const [index, slug] of chapterSlugs.entries()) {
      await expect(page).toHaveURL(new RegExp(`/en/chapters/${slug}$`));
      await expect(page.getByText(`Chapter ${index + 1} of 9`)).toBeVisible();
      if (index < 8) await page.getByRole('link', { name: /^Next chapter/ }).click();
    }
    await page.getByRole('link', { name: /vote again/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Has Russia lost Azerbaijan?' })).toBeVisible();
  });

  test('comes from a source to its sentence, and from the sentence to its source', async ({ page }) => {
    await page.goto('/en/sources#crash-place');
    const entry = page.locator('article#crash-place');
    await expect(entry).toContainText('Account B, a news report');
    await expect(entry).toContainText('paragraph B10');
    await entry.getByRole('link', { name: 'Read it in its sentence' }).click();
    await expect(page).toHaveURL(/\/en\/chapters\/flight#crash-place$/);
    await expect(page.locator('#crash-place')).toBeInViewport();
    await expect(page.locator('#crash-place a.mark')).toHaveAttribute('href', '/en/sources#crash-place');
  });

  test('sees where the accounts differ, side by side', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    const difference = page.locator('#difference-how-the-plane-was-lost');
    await expect(difference.getByText('Account A, an explainer')).toBeVisible();
    await expect(difference.getByText('Account B, a news report')).toBeVisible();
    await page.goto('/en/sources');
    await expect(page.locator('[id^="difference-"]')).toHaveCount(14);
  });

  test('opens a source in place by key and by click, and comes back to where they were @script', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    const mark = page.locator('#crash-place a.mark');
    await mark.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('#note-crash-place');
    await expect(note).toBeVisible();
    await expect(note).toContainText('Account A, an explainer');
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(mark).toBeFocused();
    await mark.click();
    await note.getByRole('button', { name: 'Close' }).click();
    await expect(note).toBeHidden();
    expect(page.url()).not.toContain('sources');
  });

  test('starts the quiz of a chapter from its end', async ({ page }) => {
    await page.goto('/en/chapters/parade');
    await page.getByRole('button', { name: /Start the quiz of this chapter/ }).click();
    await expect(page).toHaveURL(/\/en\/quiz\/[\w-]{22}$/);
    await expect(page.getByText('From the chapter “The parade”')).toBeVisible();
  });

  test('is told kindly that a page is not there', async ({ page }) => {
    const response = await page.goto('/en/chapters/nowhere');
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: 'To the front page' }).click();
    await expect(page).toHaveURL(/\/en$/);
  });
});

test('every claim has its anchor in its chapter and its entry on the sources page @once', async ({ request }) => {
  const pages = new Map(
    await Promise.all(
      chapterSlugs.map(async (slug) => [slug, await (await request.get(`/en/chapters/${slug}`)).text()] as const),
    ),
  );
  const sources = await (await request.get('/en/sources')).text();
  for (const id of claimIds) {
    expect(pages.get(claims[id].chapter)?.match(new RegExp(` id="${id}"`, 'g')), `the anchor of ${id}`).toHaveLength(1);
    expect(sources.match(new RegExp(` id="${id}"`, 'g')), `the entry of ${id}`).toHaveLength(1);
  }
});

test('the language is the visitor’s, where there is content in it @once', async ({ request }) => {
  for (const header of ['de,ru;q=0.9', 'az', 'en-GB', '']) {
    const response = await request.get('/', { headers: { 'Accept-Language': header }, maxRedirects: 0 });
    expect(response.status()).toBe(307);
    expect(response.headers()).toMatchObject({
      location: '/en',
      vary: expect.stringContaining('Accept-Language'),
      'cache-control': expect.stringContaining('private'),
    });
  }
  for (const path of ['/az', '/xx', '/ru/chapters/flight']) expect((await request.get(path)).status(), path).toBe(404);
});
