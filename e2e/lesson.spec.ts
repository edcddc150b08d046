import type { Page } from '@playwright/test';
import { readAnswers } from './bank';
import { insert, onDatabase } from './class-in-database';
import { expect, expectNoBarriers, fromOurPage, startServer, test } from './fixtures';
import { answerNext, beginQuiz, type HttpVisitor, joinedPupil } from './http-pupil';
import { signUp } from './instructor';
import { nextId } from './seeded';

// The short twin of e2e/long/lesson.spec.ts, which has thirty pupils and reads every line that the teacher gets.
const names = ['Ayla', 'Murad', 'Nigar', 'Leyla', 'Tural'];

/** Makes a class by its forms. Its quiz is two choices on the plane; the poll is on. */
async function makeClass(page: Page): Promise<{ id: string; code: string }> {
  const send = async (path: string, form: URLSearchParams) => {
    const answer = await page.request.post(path, {
      data: form.toString(),
      headers: { ...fromOurPage, Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status(), await answer.text()).toBe(200);
    return answer.json();
  };
  await signUp(page);
  const { id, code } = await send('/classes', new URLSearchParams({ title: 'History 10b' }));
  const settings = { title: 'History 10b', scope: 'flight', length: '2', attempts: '1', due: '', zone: 'Asia/Baku' };
  const form = new URLSearchParams({ ...settings, feedback: 'at-once', poll: 'on', version: '0' });
  for (const chapter of ['before', 'flight']) form.append('chapters', chapter);
  form.append('kinds', 'one');
  await send(`/classes/${id}/settings`, form);
  return { id, code };
}

const isLive = (page: Page) => expect(page.locator('live-class[live]')).toBeAttached({ timeout: 15_000 });
/** A page that is loaded anew forgets this mark. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
const isSame = (page: Page) => expect(page.locator('html[data-same]')).toBeAttached();

test('a lesson is told whole: the class page and the projector change by themselves @script @database', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(120_000);
  const { id, code } = await makeClass(page);
  await page.goto(`/en/classes/${id}`);
  const projector = await context.newPage();
  await projector.goto(`/en/classes/${id}/project`);
  const [second, answers] = [await context.newPage(), await context.newPage()];
  await second.goto(`/en/classes/${id}/project`);
  await answers.goto(`/en/classes/${id}/answers`);
  const pages = [page, projector, second, answers];
  for (const one of pages) await isLive(one);
  for (const one of pages) await mark(one);
  const pupils: HttpVisitor[] = [];
  for (const name of names) {
    pupils.push(await joinedPupil(site.url, code, name));
    await expect(page.getByRole('row', { name })).toContainText('Not begun');
    // What is typed and not sent stays, whatever happens.
    if (pupils.length === 1) await page.getByLabel('Name or identifier').fill('not sent');
    await expect(projector.locator('#join')).toContainText(
      `${pupils.length} ${pupils.length === 1 ? 'is' : 'are'} here`,
    );
  }
  await projector.keyboard.press('ArrowRight');
  await expect(projector.getByRole('heading', { name: 'How far we are' })).toBeVisible();

  await pupils[0]?.send('/chapters/before/tap', { move: 'more' });
  await expect(page.getByRole('row', { name: /^Before the crash/ })).toContainText('1 / 5');
  await expect(projector.getByRole('row', { name: /^Before the crash/ })).toContainText('1 of 5');

  // Two projectors of one class go each their own way.
  await expect(second.locator('#join').getByText('5 are here')).toBeVisible();

  await projector.keyboard.press('ArrowRight');
  await expect(projector.getByText('when five of us have answered')).toBeVisible();
  for (const [index, pupil] of pupils.entries()) {
    const attempt = await beginQuiz(pupil, code);
    while (await answerNext(pupil, attempt, index));
    await expect(page.getByRole('row', { name: names[index] ?? '' })).toContainText('Handed in');
  }
  await expect(answers.getByRole('row')).toHaveCount(names.length + 2);
  await expect(answers.getByRole('row', { name: 'Ayla' }).locator('td .sr-only').first()).toHaveText(/right/);
  await projector.keyboard.press('PageUp');
  await expect(projector.locator('#counts')).toContainText('5 have finished them');

  // Fewer than five votes: nothing to show, and no way to show it.
  const covered = projector.locator('#poll');
  for (const pupil of pupils.slice(0, 4)) await pupil.send('/poll/vote', { phase: 'before', stance: 'slipping' });
  await projector.keyboard.press('End');
  await expect(covered).toBeVisible();
  // The page is drawn anew, and still shows nothing of the four.
  await pupils[1]?.send('/chapters/before/tap', { move: 'less' });
  await expect(projector.locator('#counts')).toContainText('2 of 5');
  await expect(covered).toContainText('when five of us have voted');
  const early = await page.request.post(`/classes/${id}/reveal`, {
    headers: { ...fromOurPage, Accept: 'application/json' },
    form: {},
  });
  expect(early.status()).toBe(409);
  await pupils[4]?.send('/poll/vote', { phase: 'before', stance: 'held' });
  await expect(covered).toContainText('still hidden', { timeout: 10_000 });

  await projector.keyboard.press('r');
  await expect(projector.getByRole('dialog')).toBeVisible();
  await projector.keyboard.press('Escape');
  await expect(projector.getByRole('dialog')).toBeHidden();
  await projector.keyboard.press('r');
  await projector.getByRole('button', { name: 'Yes, show it' }).click();
  await expect(covered.getByRole('row', { name: /Losing it/ }).first()).toContainText('80 %', { timeout: 10_000 });
  await projector.keyboard.press('End');
  await expect(projector.getByRole('heading', { name: 'From before to after' })).toBeVisible();

  // No name is anywhere in what is projected.
  const projected = await projector.content();
  for (const name of names) expect(projected).not.toContain(name);
  for (const one of pages) await isSame(one);
  await expect(page.getByLabel('Name or identifier')).toHaveValue('not sent');
  await expect(page.getByLabel('Name or identifier')).toBeFocused();
});

test('the connection is cut and comes back, and nothing is doubled @script', async ({ page, context, site }) => {
  const { id, code } = await makeClass(page);
  await page.goto(`/en/classes/${id}`);
  await isLive(page);
  await joinedPupil(site.url, code, 'Ayla');
  await expect(page.getByRole('row', { name: 'Ayla' })).toHaveCount(1);
  await mark(page);
  await context.setOffline(true);
  await expect(page.getByText('Not live at the moment; trying again.')).toBeVisible();
  await joinedPupil(site.url, code, 'Murad');
  await context.setOffline(false);
  await expect(page.getByRole('row', { name: 'Murad' })).toHaveCount(1, { timeout: 15_000 });
  await expect(page.getByText('Not live at the moment')).toHaveCount(0);
  await expect(page.getByRole('row', { name: 'Ayla' })).toHaveCount(1);
  await joinedPupil(site.url, code, 'Nigar');
  await expect(page.getByRole('row', { name: 'Nigar' })).toHaveCount(1);
  await isSame(page);
});

test('a server that starts anew is found again by the pages that were open @script', async ({ browser, site }) => {
  test.setTimeout(120_000);
  const settings = { TRUSTED_PROXIES: '127.0.0.1' };
  const first = await startServer(site.databaseUrl, settings);
  const context = await browser.newContext({ baseURL: first.url });
  const page = await context.newPage();
  const { id, code } = await makeClass(page);
  await page.goto(`/en/classes/${id}`);
  await isLive(page);
  first.server.kill('SIGTERM');
  await expect(page.getByText('Not live at the moment; trying again.')).toBeVisible({ timeout: 20_000 });
  await new Promise((resolve) => (first.server.exitCode === null ? first.server.once('exit', resolve) : resolve(null)));
  const again = await startServer(site.databaseUrl, { ...settings, PORT: new URL(first.url).port });
  await joinedPupil(again.url, code, 'Ayla');
  await expect(page.getByRole('row', { name: 'Ayla' })).toHaveCount(1, { timeout: 20_000 });
  await expect(page.getByText('Not live at the moment')).toHaveCount(0);
  await context.close();
  again.server.kill('SIGTERM');
});

test('a page whose class is deleted, or whose instructor signs out, says so @script', async ({ page, context }) => {
  const { id } = await makeClass(page);
  const projector = await context.newPage();
  await projector.goto(`/en/classes/${id}/project`);
  await isLive(projector);
  const send = (path: string, form: Record<string, string>) => page.request.post(path, { headers: fromOurPage, form });
  await send(`/classes/${id}/delete`, { confirm: 'History 10b' });
  await expect(projector.getByText('This class no longer exists')).toBeVisible();

  const other = await send('/classes', { title: 'History 10c' });
  const path = new URL(other.url()).pathname;
  await projector.goto(`${path}/project`);
  await isLive(projector);
  await send('/sign-out', {});
  await expect(projector.getByText('You are signed out')).toBeVisible({ timeout: 20_000 });
});

/** All pupils of a class answer every item of the bank. */
async function answerEverything(url: string, classId: string) {
  const answers = Object.entries(readAnswers());
  const pupils = await onDatabase(url, 'SELECT "id", "reader" FROM "Pupil" WHERE "classId" = ?', [classId]);
  const now = new Date().toISOString();
  for (const { id: pupilId = null, reader = null } of pupils) {
    const [id, items] = [nextId(), answers.map(([item]) => item).join(' ')];
    const times = { startedAt: now, finishedAt: now };
    await insert(url, 'Attempt', {
      id,
      reader,
      pupilId,
      scope: 'all',
      items,
      seed: 'seed',
      feedback: 'at-once',
      ...times,
    });
    for (const [item, given] of answers)
      await insert(url, 'Answer', {
        attemptId: id,
        item,
        given: JSON.stringify(given),
        score: 1,
        max: 1,
        answeredAt: now,
      });
  }
}

for (const size of [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
])
  test(`the last row reads the projector at ${size.width} by ${size.height} @script`, async ({ page, site }) => {
    test.setTimeout(180_000);
    const { id, code } = await makeClass(page);
    for (const name of names) {
      const pupil = await joinedPupil(site.url, code, name);
      await pupil.send('/poll/vote', { phase: 'before', stance: 'lost' });
      await pupil.send('/poll/vote', { phase: 'after', stance: 'slipping' });
    }
    await answerEverything(site.databaseUrl, id);
    await page.request.post(`/classes/${id}/reveal`, { headers: fromOurPage, form: {} });
    await page.setViewportSize(size);
    await page.goto(`/en/classes/${id}/project`);
    await isLive(page);
    const seen = new Set<string>();
    for (;;) {
      const shown = await page.evaluate(() => {
        const screen = [...document.querySelectorAll('.screen')].find((one) => one.getClientRects().length > 0);
        const small: string[] = [];
        const walker = document.createTreeWalker(screen ?? document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const { parentElement: parent, textContent } = node;
          if (!parent || !textContent?.trim() || parent.closest('.sr-only') || parent.getClientRects().length === 0)
            continue;
          const size = Number.parseFloat(getComputedStyle(parent).fontSize);
          if (size < 28) small.push(`${textContent} (${size} px)`);
        }
        const { scrollWidth, scrollHeight } = document.documentElement;
        const cut = [...(screen?.querySelectorAll('*') ?? [])]
          .filter((one) => one.getClientRects().length > 0 && !one.closest('.sr-only, svg'))
          .filter(
            (one) =>
              one.getBoundingClientRect().right > innerWidth + 1 ||
              one.getBoundingClientRect().bottom > innerHeight + 1,
          )
          .map((one) => one.outerHTML.slice(0, 80));
        return { id: screen?.id ?? '', small, cut, scrollWidth, scrollHeight };
      });
      expect(shown.small, `text under 28 px on ${shown.id}`).toEqual([]);
      expect(shown.cut, `beyond the edge on ${shown.id}`).toEqual([]);
      expect([shown.scrollWidth, shown.scrollHeight], `nothing scrolls on ${shown.id}`).toEqual([
        size.width,
        size.height,
      ]);
      if (seen.has(shown.id)) break;
      seen.add(shown.id);
      await page.keyboard.press(' ');
    }
    expect([...seen]).toEqual(expect.arrayContaining(['join', 'counts', 'questions', 'poll', 'poll-shifts']));
    expect(seen.size, 'two screens for each item').toBeGreaterThan(100);
    await page.keyboard.press('Home');
    await expect(page.locator('#join')).toBeVisible();
    if (size.width === 1280) await expectNoBarriers(page);
    const codeSize = await page
      .locator('.big-code')
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(codeSize).toBeGreaterThanOrEqual(96);
  });
