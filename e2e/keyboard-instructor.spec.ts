import type { Locator, Page } from '@playwright/test';
import { expect, fromOurPage, test } from './fixtures';
import { password, signUp } from './instructor';

/** Presses the tab key until something has the focus, as somebody does who has no mouse; it must be seen to have it. */
async function tabTo(page: Page, goal: Locator) {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((element) => element === document.activeElement)) {
      const outline = await goal.evaluate((element) => getComputedStyle(element).outlineStyle);
      expect(outline, 'the focus can be seen').not.toBe('none');
      return;
    }
  }
  throw new Error(`the tab key does not come to ${goal}`);
}

async function type(page: Page, field: Locator, text: string) {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

async function press(page: Page, button: Locator) {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

test('an instructor does everything by keyboard alone: from the account to the end of a class @script', async ({
  page,
}) => {
  const name = `Ms Keys ${crypto.randomUUID().slice(0, 6)}`;
  await page.goto('/en/sign-up');
  await type(page, page.getByLabel('Your name'), name);
  await type(page, page.getByLabel('Password'), password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your classes' })).toBeVisible();

  await type(page, page.getByRole('textbox', { name: 'Title' }), 'By keyboard');
  await press(page, page.getByRole('button', { name: 'Create class' }));
  await expect(page.getByRole('heading', { name: 'By keyboard', level: 1 })).toBeVisible();

  await press(page, page.getByRole('link', { name: 'Settings' }));
  const zone = page.getByLabel(/Time zone/);
  await tabTo(page, zone);
  await page.keyboard.type('Asia/Baku');
  const ask = page.getByRole('radio', { name: 'Do not ask it' });
  await tabTo(page, ask);
  await page.keyboard.press('ArrowDown');
  await press(page, page.getByRole('button', { name: 'Save' }));
  await expect(page.getByText('The settings are saved.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Ask it', exact: true })).toBeChecked();

  await press(page, page.getByRole('link', { name: 'By keyboard' }));
  await press(page, page.getByRole('link', { name: 'Roster', exact: true }));
  const names = page.locator('textarea[name=names]');
  await tabTo(page, names);
  await page.keyboard.type('Ayla\nMurad');
  await press(page, page.getByRole('button', { name: 'Check the list' }));
  await press(page, page.getByRole('button', { name: /^Add \d+ pupil/ }));
  await expect(page.getByText('Murad').first()).toBeVisible();

  await press(page, page.getByRole('link', { name: 'By keyboard' }));
  await press(page, page.getByRole('link', { name: 'Murad', exact: true }).last());
  await type(page, page.getByLabel('Name', { exact: true }), 'Murad B.');
  await press(page, page.getByRole('button', { name: 'Rename' }));
  await expect(page.getByText('Murad B.').first()).toBeVisible();

  await page.goto(page.url().replace(/(\/classes\/[\w-]{22}).*/, '$1'));
  await press(page, page.getByRole('button', { name: 'Close the class' }));
  await expect(page.getByText('This class is closed').first()).toBeVisible();
  await type(page, page.getByLabel(/type the title of the class/), 'By keyboard');
  await press(page, page.getByRole('button', { name: 'Delete permanently' }));
  await expect(page.getByText('You have no classes yet')).toBeVisible();
});

test('a pupil comes in, is who they are, and leaves by keyboard alone @script', async ({ page, browser, baseURL }) => {
  const teacher = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
  await signUp(teacher);
  const made = await teacher.request.post('/classes', {
    form: { title: 'By keyboard' },
    headers: { ...fromOurPage, Accept: 'application/json' },
  });
  const { code } = await made.json();
  await page.goto('/en/join');
  await type(page, page.getByLabel(/code/i).first(), code.toLowerCase());
  await page.keyboard.press('Enter');
  await type(page, page.getByLabel('Your name'), 'Ayla');
  await page.keyboard.press('Enter');
  await expect(page.getByText('You are here as')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Start the quiz' }));
  await expect(page.locator('form[data-item]')).toBeVisible();
  await page.goto(`/en/class/${code}`);
  await press(page, page.getByRole('button', { name: 'Leave' }).first());
  await expect(page).toHaveURL(/\/en\/join$/);
  await teacher.context().close();
});
