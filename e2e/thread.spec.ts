import { makeClass } from './class-in-database';
import { expect, test } from './fixtures';
import { expectNoSideways } from './sound-type';

test('a pupil is led through their class from the end of each chapter @script @size', async ({ page, site }) => {
  const { code } = await makeClass(site.databaseUrl, { title: 'History 10b' });
  // With the motion that most visitors have.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/en/chapters/before');
  const publicNext = page.getByRole('link', { name: /^Next chapter/ });
  const lookAlike = page.getByRole('button', { name: 'Start the quiz of this chapter' });
  await expect(publicNext).toBeVisible();
  await page.goto(`/en/join?code=${code}`);
  await page.getByLabel('Your name').fill('Ayla');
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByRole('link', { name: 'Before the crash' }).first().click();
  await expect(page).toHaveURL(/\/en\/chapters\/before$/);
  const bar = page.getByRole('region', { name: 'Your class' });
  await expect(bar).toContainText('History 10b · 0 of 3 done');

  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/bar?') && asked.push(request.url()));
  await page.goto('/en/chapters/before');
  await expect(bar).toContainText('History 10b · 0 of 3 done');
  await expect(page.getByRole('link', { name: /^Next in History 10b: Read “The plane”/ })).toBeVisible();
  await expect(publicNext).toHaveCount(0);
  expect(asked, 'once a page').toHaveLength(1);
  await expect(lookAlike).toBeHidden();
  await expectNoSideways(page);
  await page.getByRole('button', { name: 'I have read this' }).click();
  await expect(page.getByText('This chapter is marked as read.').filter({ visible: true })).toHaveCount(1);
  await expect(bar).toContainText('History 10b · 1 of 3 done');

  await bar.getByRole('link', { name: 'Read “The plane”' }).click();
  await expect(page).toHaveURL(/\/en\/chapters\/flight$/);
  await page.getByRole('button', { name: 'More lost' }).click();
  await expect(bar).toContainText('History 10b · 2 of 3 done');
  await page.getByRole('link', { name: /^Next in History 10b: Take the quiz/ }).click();
  await expect(page.getByRole('heading', { name: 'Next: Take the quiz' })).toBeVisible();

  await page.goto('/en/chapters/flight');
  await bar.getByRole('button', { name: 'Not you? Leave' }).click();
  await page.goto('/en/chapters/flight');
  await expect(bar).toBeHidden();
  await expect(publicNext).toBeVisible();
  await expect(lookAlike).toBeVisible();
});
