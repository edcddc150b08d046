import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { FrameLocator, Page } from '@playwright/test';
import { Platform } from '@/test/lti-platform/platform';
import { roles } from '@/test/lti-platform/terms';
import config from '../playwright.config';
import { expect, test } from './fixtures';
import { secret } from './templates';

// As browsers do that keep no cookies of other sites in a frame, but for those that are kept apart for each site.
const { launchOptions } = config.use ?? {};
test.use({
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--test-third-party-cookie-phaseout'],
  },
});

/** The frame in a page of a course; without script a button leads from each step to the next. */
async function openFrame(page: Page, address: string, hasScript: boolean): Promise<FrameLocator> {
  await page.goto(address);
  const frame = page.frameLocator('iframe');
  if (!hasScript)
    for (const step of ['login', 'launch']) await frame.locator(`form[action$="/lti/${step}"] button`).click();
  return frame;
}

test('a teacher and a pupil work in a frame of a course, and a chapter opens in a window as the same pupil', async ({
  site,
  browser,
  context,
  page,
  javaScriptEnabled: hasScript,
}) => {
  const home = site.url.replace('127.0.0.1', 'tool.localhost');
  const platform = await Platform.start();
  const { issuer } = platform.state;
  const tool = platform.addTool({
    name: 'The quiz',
    initiateLoginUri: `${home}/lti/login`,
    targetLinkUri: `${home}/lti/launch`,
    redirectUris: [`${home}/lti/launch`],
    jwksUri: `${home}/lti/keys`,
    scopes: [],
  });
  const parts = [`issuer=${issuer}`, `client=${tool.clientId}`, `auth=${issuer}/authorize`, `token=${issuer}/token`];
  const more = [`keys=${issuer}/jwks`, `deployment=${tool.deploymentId}`, `name=School`];
  await promisify(execFile)(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/admin.ts', 'lti-add', ...parts, ...more],
    { env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: site.databaseUrl, SECRET: secret, SITE_URL: home } },
  );
  const course = platform.addCourse({
    people: [
      { sub: 'ruth', roles: [roles.teacher] },
      { sub: 'ali', roles: [roles.learner] },
    ],
  });
  const link = platform.addLink({ courseId: course.id, title: 'The quiz', targetLinkUri: `${home}/lti/launch` });
  const launch = (sub: string) => platform.launch({ tool, sub, link }).framePage;

  const teacher = await browser.newContext({ javaScriptEnabled: hasScript ?? true });
  const own = await openFrame(await teacher.newPage(), launch('ruth'), hasScript ?? true);
  await expect(own.getByRole('heading', { name: 'History of the Caucasus · The quiz' })).toBeVisible();
  await teacher.close();

  const frame = await openFrame(page, launch('ali'), hasScript ?? true);
  await expect(frame.getByRole('heading', { name: 'History of the Caucasus · The quiz' })).toBeVisible();
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('main').getByRole('link', { name: 'Before the crash' }).first().click(),
  ]);
  await expect(opened.getByRole('heading', { level: 1, name: 'Before the crash' })).toBeVisible();
  const code = (await context.cookies(home)).find(({ name }) => name === 'class')?.value;
  await opened.goto(`${home}/en/class/${code}`);
  await expect(opened.getByRole('heading', { name: 'History of the Caucasus · The quiz' })).toBeVisible();

  await frame.locator('form[action="/quiz/start"] button').first().click();
  await expect(frame.locator('form[data-item]')).toBeVisible();
  await platform.close();
});
