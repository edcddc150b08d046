import type { Page } from '@playwright/test';
import { expect, expectNoBarriers, fromOurPage, test } from './fixtures';
import { signUp } from './instructor';

/** Signs somebody up and makes a class. @returns its id */
async function makeClass(page: Page): Promise<{ id: string; code: string }> {
  await signUp(page);
  const answer = await page.request.post('/classes', {
    form: { title: 'History 10b' },
    headers: { ...fromOurPage, Accept: 'application/json' },
  });
  return answer.json();
}

/** Fills in a question with one right answer, the second. */
async function writeQuestion(page: Page, prompt: string) {
  await page.getByLabel('The question', { exact: true }).fill(prompt);
  const options = ['Near Grozny', 'Near Aktau', 'Near Baku'];
  for (const [index, option] of options.entries()) {
    await page.getByLabel(`Answer ${index + 1}`, { exact: true }).fill(option);
    await page.getByLabel(`Why? (Answer ${index + 1})`).fill(`Account B tells of it, number ${index + 1}.`);
  }
  await page.getByLabel('Answer 2 is right').check();
  await page.getByLabel('The claim to reread').selectOption({ label: 'Where the plane came down' });
}

test.describe('an instructor’s own question', () => {
  test('is written, seen beforehand, chosen, asked, and scored anew when its key is corrected @script', async ({
    page,
    playwright,
    site,
  }) => {
    const { id, code } = await makeClass(page);
    await page.goto(`/en/classes/${id}/items`);
    await page.getByRole('link', { name: 'One choice' }).click();
    await writeQuestion(page, 'Where, <b>exactly</b>, did it come down?');
    const preview = page.locator('item-preview');
    await expect(preview).toContainText('Where, <b>exactly</b>, did it come down?');
    await expect(preview.getByRole('listitem')).toHaveText([/Near Grozny/, /Near Aktau/, /Near Baku/]);
    await expectNoBarriers(page);
    await page.getByRole('button', { name: 'Save the question' }).click();
    await expect(page.getByRole('status')).toContainText('Saved. Every attempt');
    // From the class’s page of questions it is asked alone.
    await expect(page.getByLabel('Everybody: Where, <b>exactly</b>, did it come down?')).toBeChecked();
    await page.getByLabel('Where, <b>exactly</b>, did it come down?', { exact: true }).check();
    await page.getByLabel('Everybody: Where, <b>exactly</b>, did it come down?').uncheck();
    await page.getByRole('button', { name: 'Ask these' }).click();
    await expect(page.getByText('An attempt has one question, drawn from 1.')).toBeVisible();
    await expectNoBarriers(page);

    // A pupil on another device answers what the first key calls wrong.
    const pupil = await playwright.request.newContext({
      baseURL: site.url,
      extraHTTPHeaders: { ...fromOurPage, Accept: 'application/json' },
    });
    const send = async (path: string, form: Record<string, string>) => (await pupil.post(path, { form })).json();
    await send('/join', { code, name: 'Ayla' });
    const { attempt } = await send('/quiz/start', { class: code, scope: 'all' });
    const html = await (await pupil.get(`/en/quiz/${attempt}`)).text();
    const item = /data-item="(own-[\w-]{22})"/.exec(html)?.[1] ?? '';
    expect(html).toContain('Where, &lt;b&gt;exactly&lt;/b&gt;, did it come down?');
    expect(html).not.toContain('Account B tells of it');
    const grozny = /value="([0-9a-f]{12})"[^>]*>(?:<[^>]*>)*\s*<span[^>]*>Near Grozny/.exec(html)?.[1] ?? '';
    const answered = await send(`/quiz/${attempt}/answer`, { item, answer: grozny });
    expect(answered).toMatchObject({ ok: true, score: 0, max: 1 });

    await page.getByRole('link', { name: /^Change/ }).click();
    await expect(page.getByText('One answer has been given.')).toBeVisible();
    await page.getByLabel('Answer 1 is right').check();
    await page.getByRole('button', { name: 'Save the question' }).click();
    const result = await (await pupil.get(`/en/quiz/${attempt}/result`)).text();
    expect(result).toContain('data-score="1"');
    await pupil.dispose();
  });

  test('that is not whole comes back as it was typed, with the sentence at its field', async ({ page }) => {
    const { id } = await makeClass(page);
    await page.goto(`/en/classes/${id}/items/new?kind=one`);
    await writeQuestion(page, 'Where did it come down?');
    await page.getByLabel('Why? (Answer 3)').fill('Account B tells of it, number 1.');
    await page.getByRole('button', { name: 'Save the question' }).click();
    await expect(page.locator('#explanations-error')).toHaveText(/Two explanations are the same/);
    await expect(page.getByLabel('The question', { exact: true })).toHaveValue('Where did it come down?');
    await expect(page.getByLabel('Answer 2 is right')).toBeChecked();
    await expect(page.getByLabel('Why? (Answer 1)')).toHaveAttribute('aria-invalid', 'true');
    await expectNoBarriers(page);
    await page.getByLabel('Why? (Answer 3)').fill('');
    await page.getByRole('button', { name: 'Save the question' }).click();
    await expect(page.getByText('Saved. Every attempt')).toBeVisible();
  });

  for (const kind of ['several', 'order', 'match', 'number', 'account'] as const) {
    test(`of kind ${kind} has a form without barriers that refuses an empty question`, async ({ page }) => {
      const { id } = await makeClass(page);
      await page.goto(`/en/classes/${id}/items/new?kind=${kind}`);
      await expectNoBarriers(page);
      // A question about the accounts asks which says so, unless something else is written.
      await page.getByLabel('The question', { exact: true }).fill('');
      await page.getByRole('button', { name: 'Save the question' }).click();
      await expect(page.locator('#prompt-error')).toHaveText('Please write the question.');
    });
  }
});

test('ballots that do not add up are refused with a sentence, and those that do stand beside each other', async ({
  page,
}) => {
  const { id } = await makeClass(page);
  await page.goto(`/en/classes/${id}/ballots`);
  await page.getByLabel('Before reading').check();
  for (const [label, n] of [
    ['Yes, it has', '3'],
    ['It is losing it, but has not yet', '12'],
    ['No, it has not', '0'],
    ['I can’t say', '9'],
    ['All ballots together', '25'],
  ] as const)
    await page.getByLabel(label).fill(n);
  await page.getByRole('button', { name: 'Save the counts' }).click();
  await expect(page.locator('#all-error')).toContainText('do not add up');
  await expect(page.getByLabel('It is losing it')).toHaveValue('12');
  await expectNoBarriers(page);
  await page.getByLabel('All ballots together').fill('24');
  await page.getByRole('button', { name: 'Save the counts' }).click();
  await expect(page).toHaveURL(new RegExp(`/en/classes/${id}\\?saved`));
  await page.goto(`/en/classes/${id}/ballots`);
  await expect(page.getByRole('row', { name: 'Ballots 24' })).toBeVisible();
  await expectNoBarriers(page);
});
