import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { sentencesOf } from '@/content/reading';
import { answerItem, mouse } from './answer';
import { expect, test } from './fixtures';

test.describe('a reader', () => {
  test('goes from the cover through all nine chapters to the vote @size', async ({ page }) => {
    // With the transitions that most visitors have.
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto('/');
    await expect(page).toHaveURL(/\/en$/);
    await page.getByRole('link', { name: 'Start reading' }).click();
    for (const [index, slug] of chapterSlugs.entries()) {
      await expect(page).toHaveURL(new RegExp(`/en/chapters/${slug}$`));
      await expect(page.getByText(`Chapter ${index + 1} of 9`)).toBeVisible();
      if (index < 8) await page.getByRole('link', { name: /^Next chapter/ }).click();
    }
    // The last chapter ends in the vote itself.
    await page.getByRole('radio', { name: 'I can’t say' }).check();
    await page.getByRole('button', { name: 'Vote', exact: true }).click();
    await expect(page).toHaveURL(/\/en\/poll/);
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

  test('who comes into the middle of a reading sees whose it is @size', async ({ page }) => {
    await page.goto('/en/chapters/why-now#manpower');
    const sentence = page.locator('#manpower');
    await expect(sentence).toBeInViewport();
    expect(await sentence.evaluate((element) => getComputedStyle(element, '::before').content)).toBe(
      '"Account A’s reading: "',
    );
    // The heading of the frame is out of sight by now; its label is not, and does not cover the sentence.
    const frame = page.getByRole('region', { name: /^Account A’s case/ });
    const label = frame.getByText('Account A, an explainer · its reading');
    await expect(label).toBeInViewport();
    const [over, under] = [await label.boundingBox(), await sentence.boundingBox()];
    expect((over?.y ?? 0) + (over?.height ?? 0)).toBeLessThanOrEqual((under?.y ?? 0) + 1);
  });

  test('sees where the accounts differ, side by side @size', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    const difference = page.locator('#difference-how-the-plane-was-lost');
    await expect(difference.getByText('Account A, an explainer')).toBeVisible();
    await expect(difference.getByText('Account B, a news report')).toBeVisible();
    await page.goto('/en/sources');
    await expect(page.locator('[id^="difference-"]')).toHaveCount(14);
  });

  test('opens a source in place by key and by click, and comes back to where they were @size @script', async ({
    page,
  }) => {
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
    await expect(page.locator('form[data-item]')).toBeVisible();
    // The chapter could answer the question: it is named with the feedback only.
    const chapter = page.getByText('From the chapter “The parade”');
    await expect(chapter).toHaveCount(0);
    await answerItem(page, mouse);
    await expect(chapter).toBeVisible();
  });

  test('is told kindly that a page is not there', async ({ page }) => {
    const response = await page.goto('/en/chapters/nowhere');
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: 'To the front page' }).click();
    await expect(page).toHaveURL(/\/en$/);
  });
});

test('every sentence of every chapter is there without script @no-script', async ({ page }) => {
  const squeezed = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
  for (const slug of chapterSlugs) {
    await page.goto(`/en/chapters/${slug}`);
    // Only what is shown, without the marks between sentences.
    const marks = (await page.locator('main a.mark').allInnerTexts()).map(squeezed);
    const shown = squeezed((await page.locator('main').allInnerTexts()).join(''));
    const withoutMarks = marks.reduce((rest, mark) => (mark ? rest.replace(mark, '') : rest), shown);
    const sentences = sentencesOf(wordsOf('en').chapters[slug]).map(({ text }) => text);
    expect(sentences.length, slug).toBeGreaterThan(5);
    const missing = sentences.filter((text) => ![shown, withoutMarks].some((all) => all.includes(squeezed(text))));
    expect(missing, slug).toEqual([]);
  }
});
