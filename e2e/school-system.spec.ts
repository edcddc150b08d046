import type { Page } from '@playwright/test';
import { answerItem, mouse } from './answer';
import { expect, test } from './fixtures';

// A course page of a school's platform shows the site in a frame: another site, with third-party cookies blocked.

/** The page of the site in the platform's frame. */
const pathInFrame = (page: Page) => new URL(page.frames()[1]?.url() ?? 'about:blank').pathname;

test('a teacher opens the link of a course, and a learner reads, is asked and votes, in frames @database', async ({
  browser,
  page,
  context,
  school,
  javaScriptEnabled,
}) => {
  const link = school.newLink('History of the Caucasus');
  const teacher = await (await browser.newContext()).newPage();
  let tool = await school.open(teacher, link, 'ruth', javaScriptEnabled);
  await expect(tool.getByRole('heading', { level: 1 })).toHaveText('History of the Caucasus · The quiz');
  expect(pathInFrame(teacher)).toMatch(/^\/en\/classes\/[\w-]{22}$/);
  await tool.getByRole('link', { name: 'Settings', exact: true }).first().click();
  await tool.getByLabel('Questions in an attempt').fill('2');
  await tool.getByLabel('Ask it', { exact: true }).check();
  await tool.getByRole('button', { name: 'Save' }).click();
  await expect(tool.getByRole('status')).toHaveText('The settings are saved.');

  tool = await school.open(page, link, 'ali', javaScriptEnabled);
  await expect(tool.getByText('You are here as Learner.')).toBeVisible();
  const classPath = pathInFrame(page);
  expect(classPath).toMatch(/^\/en\/class\/[2-9A-HJ-NP-Z]{6}$/);
  await tool.getByRole('link', { name: 'To the question' }).first().click();
  const before = tool.getByRole('region', { name: 'Before reading' });
  await before.getByLabel('No, it has not').check();
  await before.getByRole('button', { name: 'Vote' }).click();
  await expect(tool.getByText('Your vote before reading is counted.')).toBeVisible();

  // A second launch goes on where the first was left; a chapter opens in a window, and counts for the same pupil.
  tool = await school.open(page, link, 'ali', javaScriptEnabled);
  const opened = context.waitForEvent('page');
  await tool.getByRole('link', { name: 'Read “Before the crash”' }).first().click();
  const chapter = await opened;
  await expect(chapter).toHaveURL(`${school.home}/en/chapters/before`);
  await chapter.getByRole('button', { name: 'No change' }).click();
  await expect(chapter.getByText(/is marked as read/).first()).toBeVisible();
  await chapter.close();
  tool = await school.open(page, link, 'ali', javaScriptEnabled);
  await expect(tool.getByText('1 of 9 read.').first()).toBeVisible();
  await tool.getByRole('button', { name: 'Start the quiz' }).first().click();
  for (let number = 1; number <= 2; number++) {
    await answerItem(tool, mouse);
    await tool.locator('a[rel=next]').click();
  }
  await expect(tool.locator('[data-score][data-max="2"]')).toBeVisible();
  await tool.getByRole('link', { name: 'Back to my class' }).click();
  await expect(tool.getByText(/^1 of \d+ attempts? used\.$/)).toBeVisible();
  expect(pathInFrame(page)).toBe(classPath);

  tool = await school.open(teacher, link, 'ruth', javaScriptEnabled);
  await expect(tool.getByRole('link', { name: 'Learner', exact: true }).first()).toBeVisible();
  await expect(tool.getByText('Karimov')).toHaveCount(0);
});

test('two courses in two tabs of a browser do not mix @script', async ({ page, context, school }) => {
  const [one, two] = [school.newLink('One'), school.newLink('Two')];
  const other = await context.newPage();
  for (const link of [one, two]) await school.open(other, link, 'ruth');
  let first = await school.open(page, one, 'ali');
  await expect(first.getByText('You are here as Learner.')).toBeVisible();
  const path = pathInFrame(page);
  let second = await school.open(other, two, 'ali');
  await expect(second.getByText('You are here as Learner.')).toBeVisible();
  expect(pathInFrame(other)).not.toBe(path);
  await first.getByRole('button', { name: 'Start the quiz' }).first().click();
  await expect(first.locator('form[data-item]')).toBeVisible();
  second = await school.open(other, two, 'ali');
  await expect(second.getByText(/^You have .+ attempts?\.$/)).toBeVisible();
  first = await school.open(page, one, 'ali');
  await expect(first.getByText(/^1 of \d+ attempts? used\.$/)).toBeVisible();
  expect(pathInFrame(page)).toBe(path);
});

test('a browser that keeps no cookie in a frame goes on in a window', async ({
  page,
  context,
  school,
  javaScriptEnabled,
}) => {
  const link = school.newLink('History');
  await school.open(page, link, 'ruth', javaScriptEnabled);
  // What was kept in the frame is gone when the platform leads back.
  await page.route('**/lti/launch', async (route) => {
    await context.clearCookies();
    await route.continue();
  });
  const tool = await school.open(page, link, 'ali', javaScriptEnabled);
  const opened = context.waitForEvent('page');
  await tool.getByRole('link', { name: 'Open in a new window' }).click();
  const window = await opened;
  if (!javaScriptEnabled) await window.getByRole('button', { name: 'Continue to the tool' }).click();
  await expect(window.getByText('You are here as Learner.')).toBeVisible();
});

test.describe('where the platform keeps data for tools', () => {
  test.beforeEach(({ school: { platform } }) => void Object.assign(platform.state, { hasStorage: true }));
  test.afterEach(({ school: { platform } }) => {
    Object.assign(platform.state, { hasStorage: false, storageFrame: '' });
  });

  test('a launch whose cookie is lost goes on in the frame @script', async ({ page, context, school }) => {
    const link = school.newLink('History');
    await school.open(page, link, 'ruth');
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText('History');
    await context.clearCookies();
    const launched: string[] = [];
    await page.route('**/lti/launch', async (route) => {
      if (launched.length === 0) await context.clearCookies();
      launched.push(route.request().postData() ?? '');
      await route.continue();
    });
    const tool = await school.open(page, link, 'ali');
    await expect(tool.getByText('You are here as Learner.')).toBeVisible();
    expect(pathInFrame(page)).toMatch(/^\/en\/class\//);
    expect(launched.map((form) => /&proof=[\w-]{20,}/.test(form))).toEqual([false, true]);
  });

  test('without any cookie a teacher chooses in the frame, and pages of a class need a window @script', async ({
    page,
    context,
    school,
  }) => {
    const { platform, home } = school;
    platform.state.storageFrame = 'platform_storage';
    const link = school.newLink('History');
    const teacher = await context.newPage();
    await school.open(teacher, link, 'ruth');
    await teacher.frames()[1]?.waitForURL(/\/en\/classes/);
    await page.route(`${home}/**`, async (route) => {
      await context.clearCookies();
      await route.continue();
    });
    const [[tool], course] = [[...platform.state.tools.values()], platform.state.courses.get(link.courseId)];
    if (!tool || !course) throw new Error('there is no course');
    await page.goto(platform.launch({ tool, course, sub: 'ruth' }).framePage);
    const frame = page.frameLocator('iframe[title="The tool"]');
    await frame.getByRole('button', { name: 'Add it to the course' }).click();
    await expect(frame.getByRole('heading', { name: 'Added to the course: 1' })).toBeVisible();

    // The page that asks the platform's frame offers the window too; what is meant here is the one after it.
    const proven = page.waitForRequest((request) => /&proof=/.test(request.postData() ?? ''));
    const opening = await school.open(page, link, 'ali');
    await proven;
    await expect(opening.locator('platform-storage')).toHaveCount(0);
    const opened = context.waitForEvent('page');
    await opening.getByRole('link', { name: 'Open in a new window' }).click();
    await expect((await opened).getByText('You are here as Learner.')).toBeVisible();
  });
});
