import type { Page } from '@playwright/test';
import { installedBrowser } from '../scripts/browser.mjs';
import { answerItem, mouse } from './answer';
import { makeClass, onDatabase } from './class-in-database';
import { expect, expectNoBarriers, fromOurPage, test } from './fixtures';
import { expectNoSideways, expectSoundType } from './sound-type';

/** Comes in by the class's link. @returns the return code */
async function join(page: Page, code: string, name: string): Promise<string> {
  await page.goto(`/en/join?code=${code}`);
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/en/class/${code}$`));
  return (await page.locator('[data-return-code]').getAttribute('data-return-code')) ?? '';
}

async function comeBack(page: Page, returnCode: string) {
  await page.goto('/en/join');
  await page.getByLabel('Return code').fill(returnCode.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Come back' }).click();
}

async function tapChapter(page: Page, slug: string) {
  await page.goto(`/en/chapters/${slug}`);
  await page.getByRole('button', { name: 'More lost' }).click();
  // With script the chapter says so, without it the class's page, to which the form leads.
  await expect(page.getByText(/Your tap is counted|is marked as read\./).filter({ visible: true })).toHaveCount(1);
}

async function vote(page: Page, stance: string) {
  await page.goto('/en/poll');
  const before = page.getByRole('region', { name: 'Before reading' });
  await before.getByLabel(stance).check();
  await before.getByRole('button', { name: 'Vote' }).click();
  await expect(page.getByText('Your vote before reading is counted.')).toBeVisible();
}

test.describe('a pupil', () => {
  test('comes in with code and name, does what there is to do, and sees that it is done @size @database', async ({
    page,
    site,
  }) => {
    const { code } = await makeClass(site.databaseUrl);
    await page.goto(`/en/join?code=${code}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('History 9b');
    await expect(page.getByRole('region', { name: 'What your teacher will see' })).toContainText('your name');
    const returnCode = await join(page, code, 'Ayla');
    expect(returnCode).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
    await page.reload();
    await expect(page.locator('[data-return-code]'), 'shown once').toHaveCount(0);
    await expect(page.getByText('You are here as Ayla.')).toBeVisible();
    await expect(page.getByText(/Finish by .*Azerbaijan/)).toBeVisible();

    const next = page.getByRole('region', { name: /^Next/ });
    await expect(next.getByRole('link', { name: 'To the question' })).toBeVisible();
    await vote(page, 'No, it has not');
    await page.goto(`/en/class/${code}`);
    await expect(next.getByRole('link', { name: 'Read “Before the crash”' })).toBeVisible();
    await tapChapter(page, 'before');
    await tapChapter(page, 'flight');
    await page.goto(`/en/class/${code}`);
    await expect(page.getByText('2 of 2 read.')).toBeVisible();
    await next.getByRole('button', { name: 'Start the quiz' }).click();
    for (let number = 1; number <= 3; number++) {
      await answerItem(page, mouse);
      await page.locator('a[rel=next]').click();
    }
    await expect(page.locator('[data-score][data-max="3"]')).toBeVisible();
    await page.getByRole('link', { name: 'Back to my class' }).click();
    await expect(page.getByText('1 of 2 attempts used.')).toBeVisible();
    await expect(page.getByText(/^Your best: .* of 3 points\.$/)).toBeVisible();
  });

  test('shares a tablet with two others, and each begins afresh and comes back to their own', async ({
    page,
    site,
  }) => {
    const { id, code } = await makeClass(site.databaseUrl);
    const codes: string[] = [];
    for (const [index, name] of ['Ayla', 'Murad', 'Leyla'].entries()) {
      codes.push(await join(page, code, name));
      await expect(page.getByText('0 of 2 read.')).toBeVisible();
      await vote(page, 'I can’t say');
      for (const slug of ['before', 'flight'].slice(0, index)) await tapChapter(page, slug);
      await page.goto('/en/quiz');
      await page.getByRole('button', { name: 'Not you? Leave' }).click();
      await expect(page).toHaveURL(/\/en\/join$/);
      await expect(page.getByRole('button', { name: 'Not you? Leave' })).toHaveCount(0);
      await page.goBack();
      await expect(page.getByText(name)).toHaveCount(0);
      await page.goto('/en/poll');
      await expect(page.getByText('Your vote:')).toHaveCount(0);
    }
    for (const [index, name] of ['Ayla', 'Murad', 'Leyla'].entries()) {
      await comeBack(page, codes[index] ?? '');
      await expect(page.getByText(`You are here as ${name}.`)).toBeVisible();
      await expect(page.getByText(`${index} of 2 read.`)).toBeVisible();
    }
    const votes = await onDatabase(site.databaseUrl, 'SELECT "phase" FROM "Vote" WHERE "class" = ?', [id]);
    expect(votes).toHaveLength(3);
  });

  test('goes on at home by the return code, and their vote counts once', async ({ page, browser, site }) => {
    const { id, code } = await makeClass(site.databaseUrl);
    const returnCode = await join(page, code, 'Ayla');
    await vote(page, 'Yes, it has');
    await tapChapter(page, 'flight');
    const home = await browser.newContext({ baseURL: site.url });
    const there = await home.newPage();
    await comeBack(there, returnCode);
    await expect(there.getByText('1 of 2 read.')).toBeVisible();
    await there.goto('/en/poll');
    await expect(there.getByText('You have voted.').first(), 'whoever has the code does not see how').toBeVisible();
    await expect(there.getByText('Your vote:')).toHaveCount(0);
    const before = there.getByRole('region', { name: 'Before reading' });
    await before.getByText('Change my vote').first().click();
    await before.getByLabel('No, it has not').check();
    await before.getByRole('button', { name: 'Change my vote' }).click();
    await expect(there.getByText('Your vote before reading is counted.')).toBeVisible();
    const votes = await onDatabase(site.databaseUrl, 'SELECT "stance" FROM "Vote" WHERE "class" = ?', [id]);
    expect(votes).toEqual([{ stance: 'held' }]);
    await home.close();
  });

  test('is asked who they are when somebody else has joined on this device', async ({ page, site }) => {
    const { id, code } = await makeClass(site.databaseUrl);
    await join(page, code, 'Ayla');
    const joinAs = async (name: string) => {
      await page.goto('/en/join');
      await page.getByLabel('Class code').fill(` ${code.toLowerCase()} `);
      await page.getByLabel('Your name').fill(name);
      await page.getByRole('button', { name: 'Join', exact: true }).click();
    };
    await joinAs('Murad');
    await expect(page.getByRole('heading', { name: 'Are you Ayla?' })).toBeVisible();
    await page.getByRole('button', { name: 'Yes, I am Ayla' }).click();
    await expect(page.getByText('You are here as Ayla.')).toBeVisible();
    await joinAs('Murad');
    await page.getByRole('button', { name: 'No, join as Murad' }).click();
    await expect(page.getByText('You are here as Murad.')).toBeVisible();
    await expect(page.locator('[data-return-code]')).toBeVisible();
    const rows = await onDatabase(site.databaseUrl, 'SELECT "name" FROM "Pupil" WHERE "classId" = ? ORDER BY "name"', [
      id,
    ]);
    expect(rows.map(({ name }) => name)).toEqual(['Ayla', 'Murad']);
  });

  test('picks their name from the list', async ({ page, site }) => {
    const { code } = await makeClass(site.databaseUrl, {}, ['عائشة', 'Murad <b>']);
    await page.goto(`/en/join?code=${code}`);
    await page.getByLabel('Your name').selectOption('Murad <b>');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await expect(page.getByText('You are here as Murad <b>.')).toBeVisible();
    await page.goto(`/en/join?code=${code}`);
    await expect(page.getByText('You are in this class as Murad <b>.')).toBeVisible();
  });

  test('is told the points after the due time where the class says so', async ({ page, site }) => {
    const { id, code } = await makeClass(site.databaseUrl, { feedback: 'after-due' });
    await join(page, code, 'Ayla');
    await page.getByRole('button', { name: 'Start the quiz' }).first().click();
    for (let number = 1; number <= 3; number++) {
      await answerItem(page, mouse);
      await expect(page.getByRole('main').getByRole('status')).toContainText(
        'Your answer is saved. It is explained after',
      );
      await expect(page.getByRole('link', { name: 'Read the sentence' })).toHaveCount(0);
      await page.locator('a[rel=next]').click();
    }
    await expect(page.getByRole('heading', { name: 'All answered' })).toBeVisible();
    await expect(page.locator('[data-score]')).toHaveCount(0);
    const over = new Date(Date.now() - 1000).toISOString();
    await onDatabase(site.databaseUrl, 'UPDATE "Class" SET "due" = ? WHERE "id" = ?', [over, id]);
    await page.reload();
    await expect(page.locator('[data-score][data-max="3"]')).toBeVisible();
    await page.goto(`/en/class/${code}`);
    await expect(page.getByText('The time for this quiz is over.')).toBeVisible();
  });

  test('is told what is wrong, and nothing they typed is lost', async ({ page, site }) => {
    const { code } = await makeClass(site.databaseUrl);
    await page.goto('/en/join');
    await page.getByLabel('Class code').fill('222222');
    await page.getByLabel('Your name').fill('Ayla');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await expect(page.locator('#code-error')).toContainText('No class has this code.');
    await expect(page.getByLabel('Class code')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Your name')).toHaveValue('Ayla');
    await page.getByLabel('Class code').fill(code);
    await page.getByLabel('Your name').fill('   ');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await expect(page.locator('#name-error')).toHaveText('Please give a name.');
    await page.goto('/en/join');
    await page.getByLabel('Return code').fill('AAAA-AAAA-AAAA-AAAA');
    await page.getByRole('button', { name: 'Come back' }).click();
    await expect(page.locator('#return-error')).toContainText('No pupil has this return code.');
    expect((await page.goto('/en/join?code=nonsense'))?.status()).toBe(422);
    await expect(page.locator('#code-error')).toBeVisible();
  });

  test('finds the way back and the way out on a reading page @script', async ({ page, site }) => {
    const { code } = await makeClass(site.databaseUrl);
    await join(page, code, 'Ayla');
    await page.goto('/en/chapters/flight');
    await page.getByLabel('As Account A tells it').check();
    const note = page.getByRole('region', { name: 'Your class' });
    await expect(note.getByRole('link', { name: 'History 9b' })).toHaveAttribute('href', `/en/class/${code}`);
    await note.getByRole('button', { name: 'Not you? Leave' }).click();
    await expect(page).toHaveURL(/\/en\/join$/);
    await page.goto('/en/chapters/flight');
    await expect(note).toBeHidden();
    await expect(page.getByLabel('Both accounts', { exact: true })).toBeChecked();
    expect(await page.evaluate(() => localStorage.getItem('lens'))).toBeNull();
  });

  test('meets no barrier that axe finds, from joining to the last page @script', async ({ page, site }) => {
    const { code } = await makeClass(site.databaseUrl, { feedback: 'after-due' }, ['Murad']);
    await page.goto(`/en/join?code=${code}`);
    await expectNoBarriers(page);
    await page.getByLabel('Or type it').fill('Ayla');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await expectNoBarriers(page);
    await page.goto(`/en/join?code=${code}`);
    await expectNoBarriers(page);
    await page.goto('/en/chapters/flight');
    await expect(page.getByRole('region', { name: 'Your class' })).toBeVisible();
    await expectNoBarriers(page);
    await page.goto('/en/join');
    await page.getByLabel('Class code').fill(code);
    await page.getByLabel('Your name').fill('Murad');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Are you Ayla?' })).toBeVisible();
    await expectNoBarriers(page);
  });

  test('keeps their measure, sizes and targets on the page of the class @size @script', async ({ page, site }) => {
    const { code } = await makeClass(site.databaseUrl);
    await join(page, code, 'A very long name of somebody with many names that go on and on'.slice(0, 60));
    await expectSoundType(page);
    await expectNoSideways(page);
  });

  test('comes in over plain http on a name in the school’s network @script', async ({ site, playwright }) => {
    const { code } = await makeClass(site.databaseUrl);
    const executablePath = installedBrowser();
    const browser = await playwright.chromium.launch({
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--host-resolver-rules=MAP teacher-laptop 127.0.0.1'],
    });
    const address = site.url.replace('127.0.0.1', 'teacher-laptop');
    const page = await browser.newPage({ baseURL: address });
    const returnCode = await join(page, code, 'Ayla');
    await vote(page, 'I can’t say');
    await page.getByRole('button', { name: 'Not you? Leave' }).click();
    await comeBack(page, returnCode);
    await expect(page.getByText('You are here as Ayla.')).toBeVisible();
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await browser.close();
  });

  test('sees how the class voted when it is revealed, after voting themselves @script', async ({
    page,
    site,
    playwright,
  }) => {
    const { id, code } = await makeClass(site.databaseUrl);
    for (let n = 0; n < 5; n++) {
      const browser = await playwright.request.newContext({ baseURL: site.url, extraHTTPHeaders: fromOurPage });
      await browser.post('/join', { form: { code, name: `Pupil ${n}` } });
      await browser.post('/poll/vote', { form: { stance: 'held', phase: 'after' } });
      await browser.dispose();
    }
    await onDatabase(site.databaseUrl, 'UPDATE "Class" SET "isRevealed" = ? WHERE "id" = ?', [1, id]);
    await join(page, code, 'Ayla');
    const told = page.getByRole('region', { name: 'How this class voted' });
    await expect(told).toHaveCount(0);
    await page.goto('/en/poll');
    const after = page.getByRole('region', { name: 'After reading' });
    await after.getByText('I have read it: vote after reading').click();
    await after.getByLabel('I can’t say').check();
    await after.getByRole('button', { name: 'Vote' }).click();
    await page.goto(`/en/class/${code}`);
    await page.getByRole('link', { name: 'See how the class voted' }).click();
    await expect(told).toBeInViewport();
    await expect(told).toContainText('As of');
  });

  test('finds the way out from every page’s foot', async ({ page, site }) => {
    const { code } = await makeClass(site.databaseUrl);
    await join(page, code, 'Ayla');
    await page.goto('/en/chapters/flight');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Join or leave a class' }).click();
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    expect((await page.goto(`/en/class/${code}`))?.url()).toContain(`/en/join?code=${code}`);
  });

  test('reads that it is not there when the class has been deleted', async ({ page, site }) => {
    const { id, code } = await makeClass(site.databaseUrl);
    await join(page, code, 'Ayla');
    await page.getByRole('button', { name: 'Start the quiz' }).first().click();
    await onDatabase(site.databaseUrl, 'DELETE FROM "Class" WHERE "id" = ?', [id]);
    expect((await page.goto(`/en/class/${code}`))?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  });
});
