import type { Page } from '@playwright/test';
import { expect, expectNoBarriers, fromOurPage, test } from './fixtures';
import { signUp } from './instructor';

test('a teacher asks the whole class a question: with script it comes by itself, without by looking again @script', async ({
  page,
  browser,
  site,
}) => {
  test.setTimeout(120_000);
  await signUp(page);
  const headers = { ...fromOurPage, Accept: 'application/json' };
  const { id, code } = await (await page.request.post('/classes', { form: { title: 'History 10b' }, headers })).json();
  const [withScript, without] = await Promise.all(
    ['Ayla', 'Murad'].map(async (name) => {
      const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: name === 'Ayla' });
      await context.request.post('/join', { form: { code, name }, headers });
      const pupil = await context.newPage();
      await pupil.goto(`/en/class/${code}`);
      return pupil;
    }),
  );
  if (!withScript || !without) return;
  await expect(withScript.locator('live-class[live]')).toBeAttached({ timeout: 15_000 });

  // A chapter is the same document for everybody, and the poll is drawn for one; both are open meanwhile.
  const [reads, votes] = await Promise.all(
    ['/en/chapters/flight', '/en/poll'].map(async (path) => {
      const other = await withScript.context().newPage();
      const heard = other.waitForResponse((response) => response.url().includes('/events?'));
      await other.goto(path);
      await heard;
      return other;
    }),
  );
  if (!reads || !votes) return;
  const barOf = (one: Page) => one.getByRole('region', { name: 'Your class' });
  await expect(barOf(reads)).toContainText('Next:');

  await page.goto(`/en/classes/${id}`);
  await page.getByRole('link', { name: 'Live questions' }).click();
  await page.getByText(/^The plane \d+$/).click();
  await page.getByRole('button', { name: /^Ask now: Account B passes on/ }).click();
  await expect(page.getByText('0 of 2 have answered')).toBeVisible();

  for (const one of [reads, votes]) {
    const told = barOf(one).getByRole('link', { name: 'Your teacher asks a question: answer it' });
    await expect(told).toHaveAttribute('href', `/en/class/${code}`);
    await expect(told).toBeInViewport();
    await expect(barOf(one).getByText('Next:')).toBeHidden();
  }
  await expectNoBarriers(reads);
  await votes.close();
  // The page of the pupil changes where it stands, and what was chosen stays while others answer.
  await expect(withScript.getByRole('status').filter({ hasText: 'Your teacher is asking a question' })).toBeVisible();
  await withScript.getByLabel(/^Many experts/).check();
  await without.reload();
  await without.getByLabel(/^The foreign ministry/).check();
  await without.getByRole('button', { name: 'Send my answer' }).click();
  await expect(without.getByText('Your answer is in.')).toBeVisible();
  await expect(page.getByText('1 of 2 have answered')).toBeVisible();
  await expect(withScript.getByLabel(/^Many experts/)).toBeChecked();

  // The network goes in the middle of it, and comes back when the question is closed.
  await withScript.context().setOffline(true);
  await expect(withScript.getByText('Not live at the moment')).toBeVisible();
  await page.getByRole('button', { name: 'Close the answers' }).click();
  await expect(page.getByText('The answers are closed.')).toBeVisible();
  await withScript.context().setOffline(false);
  await expect(barOf(reads).getByText('Your teacher asks')).toBeHidden({ timeout: 15_000 });
  await expect(withScript.getByText('You did not answer this one.')).toBeVisible({ timeout: 15_000 });

  await page.getByRole('button', { name: 'Show what was right' }).click();
  await expect(withScript.getByText('What was right is shown.')).toBeVisible();
  // Nobody touches this page: it looks again by itself.
  await expect(without.getByText('What was right is shown.')).toBeVisible({ timeout: 15_000 });
  await expect(without.getByText('You answered: The foreign ministry')).toBeVisible();
  for (const one of [page, withScript]) await expectNoBarriers(one);

  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(withScript.getByRole('button', { name: 'Send my answer' })).toBeVisible();
  await expect(withScript.getByText('You did not answer this one.')).toBeHidden();
  await page.getByRole('button', { name: 'Ask everybody to look up' }).click();
  await expect(withScript.getByText('Please stop and look up')).toBeVisible();
  await expect(barOf(reads).getByRole('status')).toHaveText('Your teacher has paused the lesson: please look up');
  await page.getByRole('button', { name: 'End the lesson' }).click();
  await expect(page.getByText('The lesson is over, and its answers are deleted.')).toBeVisible();
  await expect(withScript.getByText('A question for all of you')).toBeHidden();
  await expect(barOf(reads).getByText('Next:')).toBeVisible();
  await expect(withScript.getByText('Please stop and look up')).toBeHidden();
  for (const one of [withScript, without]) await one.context().close();
});
