import type { Page } from '@playwright/test';
import { makeClass, onDatabase } from './class-in-database';
import { expect, expectNoBarriers, fromOurPage, test } from './fixtures';
import { answerNext, beginQuiz, joinedPupil } from './http-pupil';
import { signUp } from './instructor';
import { expectNoSideways, expectSoundType } from './sound-type';

/** Every page of a class for its instructors, and the one for parents. */
const pages = ['', '/settings', '/roster', '/answers', '/pupils/{pupil}', '/items/import', '/cards', 'sheet'] as const;

/** An instructor with a class of thirty, of whom one has a long name without a space and one writes from right to left. */
async function ownClass(page: Page): Promise<{ id: string; code: string; address: (below: string) => string }> {
  await signUp(page);
  const headers = { ...fromOurPage, Accept: 'application/json' };
  const made = await page.request.post('/classes', { form: { title: 'History 10b' }, headers });
  const { id, code } = await made.json();
  const names = [
    'x'.repeat(60),
    'عائشة بنت محمد',
    '<script>alert(1)</script>',
    '=HYPERLINK("x")',
    'Nərmin Əliyeva\t112',
  ];
  const more = Array.from({ length: 25 }, (_, index) => `Pupil ${index}\t${index}`);
  await page.request.post(`/classes/${id}/roster`, { form: { names: [...names, ...more].join('\n') }, headers });
  await page.goto(`/en/classes/${id}/roster`);
  const pupil = (await page.getByRole('link', { name: 'Nərmin Əliyeva' }).getAttribute('href'))?.split('/').at(-1);
  return {
    id,
    code,
    address: (below) =>
      below === 'sheet' ? `/en/class/${code}/data-sheet` : `/en/classes/${id}${below.replace('{pupil}', pupil ?? '')}`,
  };
}

test('no page of a class has a barrier that axe finds, in light and dark @script', async ({ page }) => {
  test.setTimeout(240_000);
  const { address } = await ownClass(page);
  for (const below of pages) {
    await page.goto(address(below));
    await expectNoBarriers(page);
  }
  await page.goto('/en/classes');
  await expectNoBarriers(page);
});

test('the pages of a class keep their measure, sizes and targets, and lose nothing at 320 pixels and at 200 % @size @script', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  const { id, code, address } = await ownClass(page);
  // The tables of answers are wider than a phone, and scroll within their own frame.
  await onDatabase(site.databaseUrl, 'UPDATE "Class" SET kinds = ? WHERE id = ?', ['one', id]);
  const pupil = await joinedPupil(site.url, code, 'Nərmin Əliyeva');
  const attempt = await beginQuiz(pupil, code);
  while (await answerNext(pupil, attempt, 1));
  const size = page.viewportSize();
  for (const below of pages) {
    if (size) await page.setViewportSize(size);
    await page.goto(address(below));
    await expectSoundType(page);
    await expectNoSideways(page);
    if (below !== '/settings') continue;
    const ticked = page.locator('input[type=checkbox]:checked').first();
    expect(await ticked.evaluate((box) => getComputedStyle(box, '::before').clipPath)).toContain('polygon');
  }
  // What is projected is read on a phone as well: the whole code, of the widest letters.
  await page.goto(address('/project'));
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const right = await page.locator('.big-code').evaluate((code) => {
      code.textContent = 'WWWWWW';
      const range = document.createRange();
      range.selectNodeContents(code);
      return Math.max(range.getBoundingClientRect().right, document.documentElement.scrollWidth);
    });
    expect(right, `the code at ${width}`).toBeLessThanOrEqual(width);
  }
});

test('the class page says in a phone’s first view what the code is and who is missing', async ({ page, site }) => {
  const { id, code, address } = await ownClass(page);
  await onDatabase(
    site.databaseUrl,
    `UPDATE "Pupil" SET "joinedAt" = ? WHERE "classId" = ? AND "identifier" IS NOT NULL`,
    [new Date().toISOString(), id],
  );
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address(''));
  await expect(page.getByText(code, { exact: true }).first()).toBeInViewport();
  await expect(page.getByRole('heading', { name: '26 of 30 are here' })).toBeInViewport();
  const missing = page.getByRole('region', { name: '26 of 30 are here' }).getByRole('listitem');
  await expect(missing).toHaveCount(4);
  for (const one of await missing.all()) await expect(one).toBeInViewport();
  // Two views of a phone, and then the list of the pupils.
  const { y: top = Number.POSITIVE_INFINITY } = (await page.locator('#pupils').boundingBox()) ?? {};
  expect(top).toBeLessThanOrEqual(2 * 844);
});

test('pupils are filtered and sorted by the address alone', async ({ page }) => {
  const { address } = await ownClass(page);
  await page.goto(address(''));
  await page.getByLabel('Name or identifier').fill('NƏRMIN');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/\?find=N/);
  await expect(page.getByText('1 of 30 pupils')).toBeVisible();
  await page.getByLabel('Name or identifier').fill('');
  await page.getByLabel('Show', { exact: true }).selectOption('Handed in');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByText('No pupil matches.')).toBeVisible();
});

test('another instructor’s class leads to the page for what is not there', async ({ page, site }) => {
  await signUp(page);
  const { id } = await makeClass(site.databaseUrl);
  await page.goto(`/en/classes/${id}`);
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
});
